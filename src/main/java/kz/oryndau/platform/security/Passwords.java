package kz.oryndau.platform.security;

import io.quarkus.elytron.security.common.BcryptUtil;

/** Keeps passwords as bcrypt hashes. */
final class Passwords {

  /** 2 to this power rounds: about a tenth of a second, so that guessing is slow. */
  private static final int COST = 11;

  /** Compared with when there is no such user, so that the answer takes as long. */
  private static final String NOBODY = hash(Words.random());

  private Passwords() {}

  static String hash(String password) {
    return BcryptUtil.bcryptHash(password, COST);
  }

  static boolean match(String password, String hash) {
    return BcryptUtil.matches(password, hash);
  }

  static void matchNobody(String password) {
    match(password, NOBODY);
  }
}
