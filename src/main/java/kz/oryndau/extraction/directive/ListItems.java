package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.Kind;

/** The items of a list that «он поручил:» announces. */
final class ListItems {

  private ListItems() {}

  /** Whether the sentence begins like an item: a bullet, a dash, a number, or a small letter. */
  static boolean isItem(Line line) {
    return line.isBullet(0)
        || line.isNumber(0) && line.is(1, ".", ")")
        || line.isWord(0) && !line.isCapital(0)
        || startsWithInfinitive(line)
        || line.size() > 0 && line.is(line.size() - 1, ";");
  }

  private static boolean startsWithInfinitive(Line line) {
    return line.isInfinitive(0);
  }

  static List<Draft> read(Line line, Marks marks, OrderRules.Announcement list) {
    int from = line.isBullet(0) ? 1 : line.isNumber(0) ? 2 : 0;
    var kind =
        list.kind() == Kind.PLAN || list.kind() == Kind.PROMISE
            ? Directive.Kind.PLEDGE
            : Directive.Kind.DIRECTIVE;
    var found = new ArrayList<Draft>();
    for (var action : new Actions(line, marks, Cue.ObjectCase.DATIVE, line.size()).read(from)) {
      var whole =
          action.parties().isEmpty() && kind == Directive.Kind.DIRECTIVE && list.line() == line
              ? action.withParties(list.parties())
              : action;
      found.add(
          new Draft(
              kind,
              line,
              whole,
              list.issuer(),
              list.line().span(list.cue().verb(), list.cue().verb() + 1),
              null,
              false,
              0.93));
    }
    return found;
  }
}
