package kz.oryndau.platform.problem;

import java.util.Locale;
import kz.oryndau.platform.Violation;

/** Says in words what went wrong; implemented where all words of the interface are. */
public interface Wording {

  /** One sentence about a broken rule, without the name of the field. */
  String of(Violation violation, Locale locale);

  /** A short title. */
  String of(ProblemKind kind, Locale locale);
}
