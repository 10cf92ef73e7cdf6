package kz.oryndau.report.deliver;

/** What became of a run. */
public enum Outcome {
  /** A file lies in the folder; detail: its name. */
  TO_FOLDER,
  /** A message was handed to the mail server; detail: its address. */
  BY_MAIL,
  /** More records than the file or a report holds; detail: how many. */
  TOO_LONG,
  /** The question names what is not there any more; detail: which part. */
  QUESTION_WRONG,
  /** No base folder is configured any more. */
  FOLDER_OFF,
  /** The file could not be written; detail: why. */
  FOLDER_FAILED,
  /** No mail server is configured any more. */
  MAIL_OFF,
  /** The mail server did not take it; detail: why. */
  MAIL_FAILED,
  /** A fault of the portal; detail: what the log has. */
  FAILED;

  /** Whether the report has arrived where it should. */
  public boolean well() {
    return this == TO_FOLDER || this == BY_MAIL;
  }
}
