package kz.oryndau.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import kz.oryndau.platform.Violation;

/** Says in words what is wrong with an input and what to do. */
final class ViolationWords {

  /** A wrong value is repeated only as far as it helps to find it. */
  private static final int VALUE = 80;

  private ViolationWords() {}

  static String of(Violation violation, Problems problems) {
    return switch (violation.rule()) {
      case REQUIRED -> problems.ruleRequired();
      case TOO_LONG -> problems.ruleTooLong(argument(violation, 0), argument(violation, 1));
      case NUL_CHARACTER -> problems.ruleNul(argument(violation, 0));
      case BROKEN_CHARACTER -> problems.ruleBroken(argument(violation, 0));
      case NOT_A_TEXT -> problems.ruleText();
      case NOT_A_DATE -> problems.ruleDate(argument(violation, 0));
      case IN_THE_FUTURE -> problems.ruleFuture(brief(argument(violation, 0)));
      case UNKNOWN_LANGUAGE -> problems.ruleLanguage(argument(violation, 0));
      case NOT_A_WEB_ADDRESS -> problems.ruleWebAddress(argument(violation, 0));
      case NOT_A_NUMBER -> problems.ruleNumber(argument(violation, 0));
      case NOT_ONE_OF -> problems.ruleOneOf(argument(violation, 0), argument(violation, 1));
      case UNKNOWN_PAGE -> problems.rulePage(argument(violation, 0));
    };
  }

  private static String argument(Violation violation, int index) {
    var arguments = violation.arguments();
    var text = index < arguments.size() ? arguments.get(index) : "";
    return text.length() <= VALUE ? text : text.substring(0, VALUE) + "…";
  }

  private static String brief(String date) {
    try {
      return Dates.brief(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      return date;
    }
  }
}
