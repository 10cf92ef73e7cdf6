package kz.oryndau.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.platform.Violation;
import kz.oryndau.statement.Standing;

/** Says in words what is wrong with an input and what to do. */
final class ViolationWords {

  /** A wrong value is repeated only as far as it helps to find it. */
  private static final int VALUE = 80;

  private ViolationWords() {}

  static String of(Violation violation, Problems problems, Terms terms) {
    return switch (violation.rule()) {
      case REQUIRED -> problems.ruleRequired();
      case TOO_LONG -> problems.ruleTooLong(argument(violation, 0), argument(violation, 1));
      case NUL_CHARACTER -> problems.ruleNul(argument(violation, 0));
      case BROKEN_CHARACTER -> problems.ruleBroken(argument(violation, 0));
      case NOT_A_TEXT -> problems.ruleText();
      case NOT_A_DATE -> problems.ruleDate(argument(violation, 0));
      case IN_THE_FUTURE -> problems.ruleFuture(brief(argument(violation, 0)));
      case UNKNOWN_LANGUAGE -> problems.ruleLanguage(argument(violation, 0));
      case UNKNOWN_ENTRY -> problems.ruleEntry(argument(violation, 0));
      case ENTRY_TAKEN -> problems.ruleEntryTaken(argument(violation, 0));
      case ENDS_BEFORE_IT_STARTS -> problems.ruleEnds();
      case MISSING_COLUMN -> problems.ruleColumn(argument(violation, 0));
      case NOT_A_WEB_ADDRESS -> problems.ruleWebAddress(argument(violation, 0));
      case NOT_A_DIGEST -> problems.ruleDigest();
      case NOT_A_FOLDER -> problems.ruleFolder();
      case NOT_AN_EMAIL -> problems.ruleEmail();
      case NOT_A_NUMBER -> problems.ruleNumber(argument(violation, 0));
      case NOT_ONE_OF -> problems.ruleOneOf(argument(violation, 0), argument(violation, 1));
      case UNKNOWN_PAGE -> problems.rulePage(argument(violation, 0));
      case TRANSITION -> transition(violation, problems, terms);
      case NOT_ACCEPTED ->
          problems.ruleNotAccepted(terms.review(ReviewStatus.valueOf(argument(violation, 0))));
      case NOT_LATER -> problems.ruleNotLater(brief(argument(violation, 0)));
      case EITHER -> problems.ruleEither();
      case NOT_BOTH -> problems.ruleNotBoth();
      case NOT_IN_ARTICLE -> problems.ruleNotInArticle();
      case OUTSIDE_TEXT -> problems.ruleOutsideText(argument(violation, 0));
      case NO_SUCH_RECORD -> problems.ruleNoSuchRecord(argument(violation, 0));
      case SAMPLE_MIXED -> problems.ruleSampleMixed();
      case NOTHING_NEW -> problems.ruleNothingNew();
      case TOO_SHORT -> problems.ruleTooShort(argument(violation, 0));
      case TOO_MANY_BYTES ->
          problems.ruleTooManyBytes(argument(violation, 0), argument(violation, 1));
      case NOT_A_USER_NAME -> problems.ruleUserName(argument(violation, 0));
      case TAKEN -> problems.ruleTaken(argument(violation, 0));
      case WRONG_PASSWORD -> problems.ruleWrongPassword();
      case NOT_THE_SAME -> problems.ruleNotTheSame();
      case ONESELF -> problems.ruleOneself();
      case CHANGED_SINCE -> problems.ruleChangedSince(argument(violation, 0));
      case ALREADY_UNDONE -> problems.ruleAlreadyUndone();
      case NOTHING_SELECTED -> problems.ruleNothingSelected();
      case NAME_TAKEN -> problems.ruleNameTaken(argument(violation, 0));
      case SPLITS_CHARACTER -> problems.ruleSplits(argument(violation, 0));
      case MORE_THAN_ONCE -> problems.ruleMoreThanOnce(argument(violation, 0));
      case UNKNOWN_OFFICIAL -> problems.ruleOfficial(argument(violation, 0));
      case UNKNOWN_ARTICLE -> problems.ruleArticle(argument(violation, 0));
      case BEFORE -> problems.ruleBefore(brief(argument(violation, 0)));
    };
  }

  /** Which status stands, which was wanted, and which ones may follow. */
  private static String transition(Violation violation, Problems problems, Terms terms) {
    var type = argument(violation, 0);
    var allowed =
        Arrays.stream(violation.arguments().get(3).split(" "))
            .map(name -> status(type, name, terms))
            .collect(Collectors.joining(", "));
    return problems.ruleTransition(
        status(type, argument(violation, 1), terms),
        status(type, argument(violation, 2), terms),
        allowed);
  }

  private static String status(String type, String name, Terms terms) {
    return switch (type) {
      case "ExecutionStatus" -> terms.execution(ExecutionStatus.valueOf(name));
      case "ReviewStatus" -> terms.review(ReviewStatus.valueOf(name));
      case "Standing" -> terms.standing(Standing.valueOf(name));
      default -> name;
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
