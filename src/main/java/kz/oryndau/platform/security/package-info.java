/** Who may do what: users, sign-in, sessions, API token, protection of forms. */
package kz.oryndau.platform.security;
