package kz.oryndau.extraction.directive;

import java.util.Set;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Finds where an action ends, and the next one if another is joined to it. */
final class ActionEnd {

  private static final Set<String> JOINTS =
      Set.of(",", ";", "и", "или", "а", "также", "–", "—", "-");

  /** Words behind a comma that start what no longer belongs to the action. */
  private static final Set<String> CUTS =
      Set.of(
          "что",
          "так",
          "поскольку",
          "ведь",
          "потому",
          "хотя",
          "но",
          "однако",
          "иначе",
          "если",
          "тогда",
          "чего",
          "зато",
          "причем",
          "это",
          "отметив",
          "подчеркнув",
          "добавив",
          "заявив",
          "пояснив",
          "напомнив",
          "указав",
          "сообщив",
          "чем",
          "тем");

  private static final Set<String> RELATIVES =
      Set.of("где", "куда", "откуда", "кто", "чей", "чья", "как", "когда");

  /** «доложить, сколько построено»: words that start what is to be told. */
  private static final Set<String> ASKED =
      Set.of("сколько", "какой", "какая", "какое", "какие", "каких", "почему", "зачем", "пока");

  private static final int FARTHEST_VERB = 30;

  /** No action has more words, so that a sentence without an end is read in linear time. */
  private static final int LONGEST = 250;

  /** «по своевременному предупреждению и»: so far back stands what governs a noun. */
  private static final int FARTHEST_PREPOSITION = 4;

  /** A clause that starts behind a comma shows its verb within so many words. */
  private static final int FARTHEST_FINITE = 40;

  private final Line line;
  private final Marks marks;
  private final ObjectCase objectCase;
  private final int limit;

  ActionEnd(Line line, Marks marks, ObjectCase objectCase, int limit) {
    this.line = line;
    this.marks = marks;
    this.objectCase = objectCase;
    this.limit = limit;
  }

  /**
   * Where an action ends.
   *
   * @param at index behind its last word
   * @param next where the next action's zone starts
   * @param nextHead verb of the next action; −1 if none
   * @param apart whether a deadline before the first is not shared
   */
  record End(int at, int next, int nextHead, boolean apart) {}

  End of(int head) {
    boolean relative = false;
    boolean purpose = false;
    int quotes = 0;
    int last = Math.min(limit, head + LONGEST);
    for (int at = head + 1; at < last; at++) {
      quotes += line.is(at, "«") ? 1 : line.is(at, "»") ? -1 : 0;
      if (quotes > 0) {
        continue;
      }
      if (line.is(at, ".", "!", "?") && !line.isNumber(at + 1) && at + 1 >= limit) {
        return new End(at, 0, -1, false);
      }
      if (line.is(at, ",", ";", "и", "или", "–", "—", ".")) {
        var next = joined(head, at, relative, purpose);
        if (next != null) {
          if (next.nextHead >= 0 && next.at < 0) {
            at = next.nextHead;
            continue;
          }
          return next;
        }
        if (cutsAt(at)) {
          return new End(at, 0, -1, false);
        }
        if (line.is(at, ",")) {
          relative = isRelative(line, at + 1);
          purpose |= line.is(at + 1, "чтобы");
        }
      }
    }
    return new End(last, 0, -1, false);
  }

  /** The next action if one starts behind the joint; one with {@code at} −1 goes on with this. */
  private End joined(int head, int at, boolean relative, boolean purpose) {
    int behind = at;
    boolean apart = false;
    while (behind < limit && line.isIn(behind, JOINTS)) {
      apart |= line.is(behind, "также", ";", "а");
      behind++;
    }
    boolean list = line.is(at, ";");
    boolean describes =
        line.isPart(behind, PartOfSpeech.PARTICIPLE) && !line.bestCase(behind, Case.DATIVE);
    if (describes && !apart
        || joinsDatives(head, at)
        || line.is(behind, "чтобы")
        || (relative || purpose) && !list && !apart) {
      return null;
    }
    int head2 = -1;
    for (int k = behind; k < Math.min(limit, behind + FARTHEST_VERB) && head2 < 0; k++) {
      if (line.isInfinitive(k)) {
        head2 = k;
      } else if (line.isFinite(k) || line.is(k, "что", ";") || isRelative(line, k)) {
        return null;
      }
    }
    if (head2 < 0) {
      return null;
    }
    var zone = new Zone(line, marks, objectCase).read(behind, head2);
    boolean tight =
        zone.start >= head2 - 1 || line.is(at, ",") && hasObjectInFront(zone.start, head2);
    if (!tight && !list && !(apart && noComma(zone.start, head2))) {
      return null;
    }
    boolean bare = zone.parties.isEmpty() && tight && (zone.deadlines.isEmpty() || takesUp(head2));
    if (bare && !apart && !list && sharesObject(head, at, head2)) {
      return new End(-1, behind, head2, false);
    }
    return new End(at, behind, head2, apart || list);
  }

  /** «меры по предупреждению и ликвидации пожаров»: «и» joins nouns behind «по», no actions. */
  private boolean joinsDatives(int head, int joint) {
    if (!line.is(joint, "и", "или")
        || line.mention(joint + 1) != null
        || !line.bestCase(joint - 1, Case.DATIVE)
        || !line.bestCase(joint + 1, Case.DATIVE)) {
      return false;
    }
    for (int at = joint - 1; at > Math.max(head, joint - FARTHEST_PREPOSITION); at--) {
      if (line.is(at, "по", "к", "ко")) {
        return true;
      }
    }
    return false;
  }

  private boolean noComma(int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.is(at, ",")) {
        return false;
      }
    }
    return true;
  }

  /** «разработать и представить план»; «разработать инструкцию и разместить её». */
  private boolean sharesObject(int head, int joint, int head2) {
    boolean nothingBetween = joint == head + 1;
    return nothingBetween || takesUp(head2);
  }

  /** «разместить её»: the object is the one before. */
  private boolean takesUp(int verb) {
    return line.is(verb + 1, "ее", "его", "их")
        && (verb + 2 >= limit
            || line.isMark(verb + 2)
            || isOneStep(verb + 2)
            || handsIn(verb) && !ownsWhatFollows(verb + 2));
  }

  /** «составить план и представить его на заседании»: the last step of one result. */
  private boolean handsIn(int verb) {
    return line.starts(
        verb, "представ", "направ", "размест", "опублик", "обнарод", "отправ", "доклад");
  }

  /** «обработать их солью», «разместить её на сайте»: nothing but the object and where or how. */
  private boolean isOneStep(int at) {
    boolean whole = line.isPart(at, PartOfSpeech.NOUN) || line.isNumber(at);
    return !ownsWhatFollows(at) && whole;
  }

  /** «ночную погрузку прекратить»: the words before the verb are its object. */
  private boolean hasObjectInFront(int from, int verb) {
    boolean object = false;
    for (int at = from; at < verb; at++) {
      if (line.isMark(at) && !line.is(at, "«", "»") || line.is(at, "и", "или")) {
        return false;
      }
      object |=
          line.isPart(at, PartOfSpeech.NOUN)
              && line.mention(at) == null
              && (line.bestCase(at, Case.ACCUSATIVE)
                  || line.isPart(from, PartOfSpeech.PREPOSITION));
    }
    return object;
  }

  /**
   * «опубликуют её итоги»: the pronoun owns the object; «обработать их солью»: it is the object.
   */
  private boolean ownsWhatFollows(int at) {
    boolean nominal = line.isPart(at, PartOfSpeech.NOUN) || line.isPart(at, PartOfSpeech.ADJECTIVE);
    return nominal && (line.hasCase(at, Case.ACCUSATIVE) || line.bestCase(at, Case.GENITIVE));
  }

  /** Index of the comma behind the verb where «так как …», «ведь …» starts; else the limit. */
  static int reason(Line line, Marks marks, int verb, int limit) {
    for (int at = verb + 1; at < limit; at++) {
      boolean reason =
          line.is(at, ",")
              && (line.is(at + 1, "поскольку", "ведь", "потому", "хотя", "иначе", "зато", "однако")
                  || line.is(at + 1, "так", "то") && line.is(at + 2, "как", "есть"));
      if (reason || line.is(at, ",") && Ellipses.startsAt(line, marks, at, limit)) {
        return at;
      }
    }
    return limit;
  }

  static boolean isRelative(Line line, int at) {
    return line.starts(at, "котор")
        || line.starts(at + 1, "котор")
        || line.starts(at + 2, "котор") && line.isPart(at, PartOfSpeech.PREPOSITION)
        || line.isIn(at, RELATIVES);
  }

  /** «…, – Иван Петров.»: who said it, without a verb. */
  private boolean endsWithName(int at) {
    return line.mention(at) != null
        && line.isCapital(at)
        && line.bestCase(at, Case.NOMINATIVE)
        && line.mentionEnd(at) >= limit - 1;
  }

  /** «принять меры, чтобы исключить …», «проследить, чтобы дошло»: the clause says what is done. */
  private boolean goesOn(int that) {
    for (int at = that + 1; at < Math.min(limit, that + FARTHEST_VERB); at++) {
      if (line.isInfinitive(at)) {
        return !line.is(at - 1, "не");
      }
      if (line.isFinite(at) || line.is(at, ",")) {
        break;
      }
    }
    for (int at = that - 2; at >= Math.max(0, that - FARTHEST_PREPOSITION); at--) {
      if (line.best(at, reading -> WordGroup.WATCH.has(reading.plain()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows the mark is a clause of its own. */
  private boolean cutsAt(int at) {
    if (line.is(at, "и", "или")) {
      return line.isFinite(at + 1) && line.isPart(at + 1, PartOfSpeech.VERB);
    }
    int first = line.isDash(at + 1) ? at + 2 : at + 1;
    if (line.is(at, ",") && first > at + 1 && endsWithName(first)) {
      return true;
    }
    if (line.is(at, ".") || line.is(at, "–", "—") && !line.isFinite(at + 1)) {
      return false;
    }
    if (line.is(at, ",") && Ellipses.startsAt(line, marks, at, limit)) {
      return true;
    }
    if (line.isIn(first, CUTS)) {
      return true;
    }
    if (line.is(first, "чтобы")) {
      return !line.is(at - 1, "так", "то", "того", "том") && !goesOn(first);
    }
    if (line.isIn(first, ASKED)) {
      return false;
    }
    if (isRelative(line, first)) {
      return false;
    }
    int last = Math.min(limit, first + FARTHEST_FINITE);
    for (int k = first; k < last && !line.is(k, ",", ";", "–", "—"); k++) {
      if (line.isFinite(k) || line.is(k, "есть")) {
        return true;
      }
    }
    return false;
  }
}
