package kz.oryndau.platform.security;

/**
 * A password that was made up for a user: told once, kept only as a hash.
 *
 * @param userId database key of the user
 * @param username name to sign in with
 * @param password the password in clear
 */
public record NewPassword(long userId, String username, String password) {}
