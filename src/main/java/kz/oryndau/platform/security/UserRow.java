package kz.oryndau.platform.security;

import java.time.LocalDate;

/**
 * A user as lists show him.
 *
 * @param id database key
 * @param username name to sign in with
 * @param role what the user may do
 * @param active whether the user may sign in
 * @param since the day on which the user was added, where deadlines are counted
 */
public record UserRow(
    long id, String username, AppUser.Role role, boolean active, LocalDate since) {}
