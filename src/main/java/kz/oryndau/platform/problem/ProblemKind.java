package kz.oryndau.platform.problem;

import java.util.Locale;

/** What can go wrong with a request. */
public enum ProblemKind {
  /** The fields of the input break rules; {@link Problem#violations} has them. */
  INVALID_INPUT(400, "The input breaks rules"),
  /** The body is no JSON, or not of the form that is asked for. */
  MALFORMED_BODY(400, "The body can't be read"),
  /** Anything else about the request that can't be understood. */
  BAD_REQUEST(400, "The request can't be understood"),
  /** Needs a sign-in or an API token. */
  SIGN_IN_NEEDED(401, "Sign in first"),
  /** The API token is not known. */
  UNKNOWN_TOKEN(401, "The API token is not known"),
  /** The user may not do this. */
  FORBIDDEN(403, "Not allowed"),
  /** A form that does not come from a page of this portal, or from one that is too old. */
  FORM_REFUSED(403, "The form was not sent from a page of this portal, or the page is too old"),
  /** There is no such page or record, or it is not public. */
  NOT_FOUND(404, "There is no such page or record"),
  /** The address does not take this method. */
  METHOD_NOT_ALLOWED(405, "This address does not take that method"),
  /** The address can't answer in a form that is accepted. */
  NOT_ACCEPTABLE(406, "This address can't answer in that form"),
  /** The status may not follow the present one. */
  CONFLICT(409, "The record's status does not allow this"),
  /** Somebody else has changed the record since it was read. */
  CHANGED_MEANWHILE(409, "Somebody has changed the record meanwhile"),
  /** The body is larger than allowed. */
  TOO_LARGE(413, "The body is too large"),
  /** The body is not of a type that the address takes. */
  UNSUPPORTED_TYPE(415, "This address does not take that type of body"),
  /** A fault of ours; {@link Problem#id} finds it in the log. */
  INTERNAL(500, "An error of the portal");

  private final int status;
  private final String title;

  ProblemKind(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** A title in English, for where no other wording is known. */
  public String title() {
    return title;
  }

  /** Names the kind for programs; never changes. */
  public String type() {
    return "urn:oryndau:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind that a bare HTTP status stands for. */
  static ProblemKind ofStatus(int status) {
    return switch (status) {
      case 401 -> SIGN_IN_NEEDED;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 409 -> CONFLICT;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_TYPE;
      default -> status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL;
    };
  }
}
