package kz.oryndau.platform.problem;

import java.util.Locale;
import kz.oryndau.platform.Violation;

/** Words for where the interface brings none. */
final class PlainWording implements Wording {

  static final Wording INSTANCE = new PlainWording();

  private PlainWording() {}

  @Override
  public String of(Violation violation, Locale locale) {
    var rule = violation.rule().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return violation.arguments().isEmpty()
        ? rule
        : rule + ": " + String.join(", ", violation.arguments());
  }

  @Override
  public String of(ProblemKind kind, Locale locale) {
    return kind.title();
  }
}
