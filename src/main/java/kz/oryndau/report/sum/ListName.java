package kz.oryndau.report.sum;

import java.util.Locale;

/** The lists that a report can have. */
public enum ListName {
  /** What was ordered. */
  ASSIGNMENTS,
  /** What is open past its deadline. */
  OVERDUE,
  /** What the official gave. */
  GIVEN,
  /** What the official is to do. */
  RECEIVED,
  /** What the official said. */
  STATEMENTS,
  /** Which posts he held. */
  POSTS,
  /** What changed. */
  CHANGES,
  /** The articles that all of it rests on. */
  SOURCES;

  /** As files and addresses write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
