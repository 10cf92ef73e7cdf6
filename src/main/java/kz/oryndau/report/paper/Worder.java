package kz.oryndau.report.paper;

import kz.oryndau.report.sum.Report;

/** Puts a report into the words of a language; the pages, which have the words, implement it. */
public interface Worder {

  /**
   * The report in words.
   *
   * @param language ISO 639-1 code: ru, kk or en
   * @param base address of the portal before every link, without a slash at its end; empty for
   *     links within it
   */
  Document word(Report report, String language, String base);

  /** A name for a file: what the report is and its day, without what a file name can't hold. */
  String fileName(Report report, String language);
}
