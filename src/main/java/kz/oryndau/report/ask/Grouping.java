package kz.oryndau.report.ask;

/** By what the figures of a report are broken down. */
public enum Grouping {
  /** Who is to do it. */
  ADDRESSEE,
  /** Who gave it. */
  ISSUER,
  /** Policy area. */
  AREA,
  /** Programme. */
  PROGRAMME
}
