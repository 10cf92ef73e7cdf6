package kz.oryndau.report.file;

import java.util.Locale;

/** The files that a report can be had as. */
public enum ReportFormat {
  /** To be printed, sent and kept: PDF/A with everything that it needs inside. */
  PDF("application/pdf", 1_000),
  /** To be worked with as a table. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Integer.MAX_VALUE),
  /** To be written on. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 1_000),
  /** One list of it, for programs. */
  CSV("text/csv; charset=UTF-8", Integer.MAX_VALUE),
  /** All of it, for programs. */
  JSON("application/json", Integer.MAX_VALUE);

  private final String mediaType;
  private final int most;

  ReportFormat(String mediaType, int most) {
    this.mediaType = mediaType;
    this.most = most;
  }

  /** Media type, with its character set where it has one. */
  public String mediaType() {
    return mediaType;
  }

  /** Records that such a file holds: more pages than that nobody reads, and memory has an end. */
  public int most() {
    return most;
  }

  /** What such a file's name ends with, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
