package kz.oryndau.extraction.directive;

import java.util.Locale;
import java.util.regex.Pattern;
import kz.oryndau.extraction.directive.Directive.Kind;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.quote.Quote;

/**
 * How binding an assignment is, once it is known to be one: by what it hangs on, by who reports it
 * how, and by what was ordered right before it.
 */
final class Kinds {

  /** «…», – дал поручение глава региона. */
  private static final Pattern ORDERED_SO =
      Pattern.compile(
          "^[»\"”“,.!\\s–—-]{1,6}(?:(?:отдал|дал|поставил)[аи]? (?:\\p{L}+ ){0,3}?"
              + "(?:поручени|указани|задани|команд|распоряжени|задач)"
              + "|(?:поручил|потребовал|приказал|распорядил|велел|обязал|поручает|требует))");

  private static final int REPORT_LENGTH = 80;

  private static final int FARTHEST_COMMAND = 30;

  private static final int FARTHEST_NEED = 12;

  private static final String[] NEEDS = {
    "необходимо",
    "нужно",
    "надо",
    "следует",
    "требуется",
    "должен",
    "должна",
    "должно",
    "должны",
    "обязан",
    "обязаны",
    "важно"
  };

  private final CueWords cues;

  Kinds(CueWords cues) {
    this.cues = cues;
  }

  /** The kind of the draft; {@code before} is the assignment before it, null if there is none. */
  Kind of(Draft draft, Draft before) {
    var line = draft.line();
    var action = draft.action();
    var cue = Governor.of(line, action, cues);
    if (cue != null) {
      switch (cue.kind()) {
        case ORDER, PASSIVE -> {
          // «мы ставим задачу»: a rule knows whose it is
          boolean own = draft.kind() == Kind.PLEDGE && !draft.doubts().contains(Doubt.UNUSUAL);
          return own ? Kind.PLEDGE : Kind.DIRECTIVE;
        }
        case PROMISE, PLAN -> {
          return draft.cue() == null ? Kind.PLEDGE : draft.kind();
        }
        default -> {}
      }
    }
    if (draft.kind() == Kind.PLEDGE) {
      return line.is(action.head() - 1, "пусть") || line.is(action.from() - 1, "пусть")
          ? Kind.DIRECTIVE
          : Kind.PLEDGE;
    }
    if (promised(draft) && draft.kind() == Kind.OBLIGATION) {
      return Kind.PLEDGE;
    }
    boolean ordered =
        Governor.isUnderOrder(line, action)
            || isReportedAsOrder(draft)
            || commands(line, action)
            || follows(draft, before);
    if (ordered) {
      return Kind.DIRECTIVE;
    }
    boolean needed = cue != null && cue.kind() == Cue.Kind.NEED;
    return needed && draft.cue() == null ? Kind.OBLIGATION : draft.kind();
  }

  /** «заверил, что к понедельнику батареи должны потеплеть». */
  private static boolean promised(Draft draft) {
    var quote = draft.quote();
    return quote != null && quote.verbClass() == Quote.VerbClass.PROMISES;
  }

  private static boolean isReportedAsOrder(Draft draft) {
    var quote = draft.quote();
    if (quote == null || quote.kind() != Quote.Kind.DIRECT) {
      return false;
    }
    var text = draft.line().text();
    int end = quote.span().end();
    var behind =
        text.substring(end, Math.min(text.length(), end + REPORT_LENGTH)).toLowerCase(Locale.ROOT);
    return quote.verbClass() == Quote.VerbClass.ORDERS || ORDERED_SO.matcher(behind).find();
  }

  /** «Выбирайтесь из кабинетов: до пятницы зоны должны быть устранены». */
  private static boolean commands(Line line, Action action) {
    for (int at = Math.max(0, action.from() - FARTHEST_COMMAND); at < action.from(); at++) {
      boolean command =
          line.mention(at) == null
              && line.best(
                  at,
                  reading ->
                      reading.form() == VerbForm.IMPERATIVE && reading.number() == Number.PLURAL);
      if (command) {
        return true;
      }
    }
    return false;
  }

  /** What one speaker needs right behind what he ordered is ordered too. */
  private static boolean follows(Draft draft, Draft before) {
    if (before == null
        || before.kind() != Kind.DIRECTIVE
        || !before.issuer().equals(draft.issuer())) {
      return false;
    }
    if (draft.line() == before.line()) {
      return true;
    }
    return draft.quote() == before.quote()
        && draft.line().passage() == before.line().passage()
        && isNeed(draft);
  }

  private static boolean isNeed(Draft draft) {
    var action = draft.action();
    for (int at = Math.max(0, action.from() - FARTHEST_NEED); at <= action.head(); at++) {
      if (draft.line().is(at, NEEDS)) {
        return true;
      }
    }
    return false;
  }
}
