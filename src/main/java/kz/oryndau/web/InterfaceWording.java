package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import kz.oryndau.platform.Violation;
import kz.oryndau.platform.problem.ProblemKind;
import kz.oryndau.platform.problem.Wording;

/** Words problems for programs and pages from the one bundle. */
@ApplicationScoped
class InterfaceWording implements Wording {

  @Override
  public String of(Violation violation, Locale locale) {
    return ViolationWords.of(violation, problems(locale));
  }

  @Override
  public String of(ProblemKind kind, Locale locale) {
    return problems(locale).kind(kind);
  }

  private static Problems problems(Locale locale) {
    return InterfaceLanguage.ofCode(locale.getLanguage())
        .orElse(InterfaceLanguage.RUSSIAN)
        .bundle(Problems.class);
  }
}
