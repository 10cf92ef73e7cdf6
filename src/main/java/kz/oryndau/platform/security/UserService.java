package kz.oryndau.platform.security;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;
import org.jboss.logging.Logger;

/**
 * Who may sign in. Users are never deleted, since history names them; who leaves is locked out. No
 * administrator can lock himself out or lower his own rights, so one is always left.
 */
@ApplicationScoped
public class UserService {

  /** Shortest password, in UTF-16 units. */
  public static final int SHORTEST = 8;

  /** Longest password in UTF-8 bytes: bcrypt reads no further. */
  public static final int LONGEST_BYTES = 72;

  private static final Logger LOG = Logger.getLogger(UserService.class);
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}");

  /** They stand in history for the extractor and for programs with the API token. */
  private static final Set<String> TAKEN = Set.of("oryndau", "api");

  private final AppUserRepository users;
  private final AppSessionRepository sessions;
  private final SessionCookie cookie;
  private final Clock clock;

  UserService(
      AppUserRepository users, AppSessionRepository sessions, SessionCookie cookie, Clock clock) {
    this.users = users;
    this.sessions = sessions;
    this.cookie = cookie;
    this.clock = clock;
  }

  /** All users by name. */
  @Transactional
  public List<UserRow> list() {
    return users.listAll(Sort.by("username")).stream().map(this::row).toList();
  }

  /**
   * Adds a user with a password that is made up.
   *
   * @param role name of an {@link AppUser.Role}
   * @throws kz.oryndau.platform.InvalidInput if the name is unfit or taken, in whatever case of its
   *     letters, or there is no such role
   */
  @Transactional
  public NewPassword add(String username, String role, String by) {
    var name = username == null ? "" : username.strip();
    var violations = new Violations();
    checkName(name, violations);
    var known = role(role, violations);
    violations.orThrow();
    var password = Words.password();
    var user = new AppUser(name, Passwords.hash(password), known, clock.instant());
    users.persist(user);
    LOG.infof("%s added the user %s", by, name);
    return new NewPassword(user.id(), name, password);
  }

  /**
   * Gives a user a new password that is made up, and ends all his sessions.
   *
   * @throws NotFoundException if there is no such user
   */
  @Transactional
  public NewPassword renewPassword(long id, String by) {
    var user = find(id);
    var password = Words.password();
    user.changePassword(Passwords.hash(password));
    sessions.delete("user", user);
    LOG.infof("%s gave %s a new password", by, user.username());
    return new NewPassword(id, user.username(), password);
  }

  /**
   * Changes what a user may do; it counts from the user's next request on.
   *
   * @throws kz.oryndau.platform.InvalidInput if there is no such role, or it is one's own
   */
  @Transactional
  public void giveRole(long id, String role, String by) {
    var user = find(id);
    var violations = new Violations();
    var known = role(role, violations);
    checkNotOneself(user, by, "role", violations);
    violations.orThrow();
    user.giveRole(known);
    LOG.infof("%s made %s %s", by, user.username(), known);
  }

  /**
   * Locks a user out, at once and wherever he is signed in, or lets him in again.
   *
   * @throws kz.oryndau.platform.InvalidInput if it is oneself
   */
  @Transactional
  public void setActive(long id, boolean active, String by) {
    var user = find(id);
    var violations = new Violations();
    checkNotOneself(user, by, "active", violations);
    violations.orThrow();
    user.setActive(active);
    sessions.delete("user", user);
    LOG.infof(active ? "%s let %s in again" : "%s locked %s out", by, user.username());
  }

  /**
   * Changes one's own password and ends one's other sessions.
   *
   * @throws kz.oryndau.platform.InvalidInput if the current one is wrong, the new one is too short
   *     or too long, or the repetition differs
   */
  @Transactional
  public void changeOwnPassword(String username, String current, String next, String again) {
    var user = users.findByUsername(username).orElseThrow(NotFoundException::new);
    var violations = new Violations();
    if (current == null || !user.knows(current)) {
      violations.add("current", Rule.WRONG_PASSWORD);
    }
    checkPassword(next, violations);
    if (next != null && !next.equals(again)) {
      violations.add("again", Rule.NOT_THE_SAME);
    }
    violations.orThrow();
    user.changePassword(Passwords.hash(next));
    sessions.deleteOthers(user, cookie.word().map(Words::fingerprint).orElse(""));
  }

  private AppUser find(long id) {
    return users.findByIdOptional(id).orElseThrow(NotFoundException::new);
  }

  private void checkName(String name, Violations violations) {
    if (name.isEmpty()) {
      violations.add("username", Rule.REQUIRED);
    } else if (!NAME.matcher(name).matches()) {
      violations.add("username", Rule.NOT_A_USER_NAME, name);
    } else if (TAKEN.contains(name.toLowerCase()) || users.isTaken(name)) {
      violations.add("username", Rule.TAKEN, name);
    }
  }

  private static void checkPassword(String password, Violations violations) {
    if (password == null || password.length() < SHORTEST) {
      violations.add("next", Rule.TOO_SHORT, SHORTEST);
    } else if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
      violations.add("next", Rule.TOO_MANY_BYTES, LONGEST_BYTES, LONGEST_BYTES / 2);
    }
  }

  private static void checkNotOneself(
      AppUser user, String by, String field, Violations violations) {
    if (user.username().equals(by)) {
      violations.add(field, Rule.ONESELF);
    }
  }

  private static AppUser.Role role(String name, Violations violations) {
    for (var role : AppUser.Role.values()) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    violations.add("role", Rule.NOT_ONE_OF, String.valueOf(name), "ANALYST, ADMIN");
    return null;
  }

  private UserRow row(AppUser user) {
    var since = LocalDate.ofInstant(user.createdAt(), clock.getZone());
    return new UserRow(user.id(), user.username(), user.role(), user.active(), since);
  }
}
