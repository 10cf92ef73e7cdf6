package kz.oryndau.platform.problem;

/** Shows a problem to a person; implemented where the pages are. */
public interface ProblemPage {

  /** The whole HTML page, in the reader's language. */
  String html(Problem problem);
}
