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
    var language = language(locale);
    return ViolationWords.of(
        violation, language.bundle(Problems.class), language.bundle(Terms.class));
  }

  @Override
  public String of(ProblemKind kind, Locale locale) {
    return language(locale).bundle(Problems.class).kind(kind);
  }

  private static InterfaceLanguage language(Locale locale) {
    return InterfaceLanguage.ofCode(locale.getLanguage()).orElse(InterfaceLanguage.RUSSIAN);
  }
}
