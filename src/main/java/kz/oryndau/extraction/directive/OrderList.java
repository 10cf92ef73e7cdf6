package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.directive.Cue.ObjectCase;

/**
 * The items of an announced list, with headings that name who is ordered («1. Правительству:») and
 * endings that name the term of the items before («Срок – 1 июня 2026 г.»).
 */
final class OrderList {

  /** Sentences that may stand between a patient announcement and its first item. */
  private static final int MOST_BETWEEN = 3;

  private static final double SURE = 0.93;

  private static final String[] TERMS = {"срок", "доклад", "отчет"};
  private static final String[] RESPONSIBLE = {"ответственн", "исполнител"};

  /** Items that put a document into force and order nobody. */
  private static final String[] FORMALITIES = {"контроль", "настоящ", "признать"};

  private final Announcement announcement;
  private final CueWords cues;
  private final List<Draft> group = new ArrayList<>();

  /** Items whose responsible have not been named yet. */
  private final List<Draft> open = new ArrayList<>();

  private List<Party> parties;

  /** By when the items under the last heading are to be done; null if it does not tell. */
  private Deadline term;

  private int between;
  private boolean begun;

  /** Passage of the last item; a sentence behind it may explain it. */
  private int lastPassage = -1;

  OrderList(Announcement announcement, CueWords cues) {
    this.announcement = announcement;
    this.cues = cues;
    this.parties = List.of();
    this.term = announcement.term();
  }

  /** Whether the sentence may still belong to the list. */
  boolean mayHold(Line line) {
    if (isItem(line) || isHeading(line) || isTerm(line) || isResponsible(line)) {
      return true;
    }
    if (begun && line.passage() == lastPassage) {
      return true;
    }
    if (!begun && announcement.patient() && between < MOST_BETWEEN) {
      between++;
      return true;
    }
    return false;
  }

  /**
   * Reads the sentence as a part of the list.
   *
   * @param found everything found in the article; a term is given to the items before it
   * @return whether it was one, so that nothing else reads it
   */
  boolean read(Line line, Marks marks, List<Draft> found) {
    if (isTerm(line)) {
      term(marks.within(0, line.size()), found);
      return begun;
    }
    if (isResponsible(line)) {
      responsible(line, found);
      return begun;
    }
    if (isHeading(line)) {
      return heading(line, marks, start(line));
    }
    if (!isItem(line) || isFormality(line)) {
      return begun && isFormality(line);
    }
    int from = start(line);
    var items = items(line, marks, from);
    if (!items.isEmpty()) {
      begun = true;
      lastPassage = line.passage();
    }
    group.addAll(items);
    open.addAll(items);
    found.addAll(items);
    return !items.isEmpty();
  }

  /** Whether the sentence begins like an item: a bullet, a number, a small letter, a verb. */
  private static boolean isItem(Line line) {
    return line.isBullet(0)
        || line.isNumber(0) && line.is(1, ".", ")")
        || line.isWord(0) && !line.isCapital(0)
        || line.isInfinitive(0)
        || line.size() > 0 && line.is(line.size() - 1, ";");
  }

  /** «Минэкологии:», «1. Акимам районов в недельный срок:»: nothing but who is ordered. */
  private static boolean isHeading(Line line) {
    return line.is(line.size() - 1, ":") && !hasVerb(line, start(line));
  }

  private static boolean isTerm(Line line) {
    return line.starts(0, TERMS) && (line.isDash(1) || line.is(1, ":") || line.isDash(2));
  }

  private static boolean isResponsible(Line line) {
    return line.starts(0, RESPONSIBLE) && (line.is(1, ":") || line.isDash(1));
  }

  private static boolean isFormality(Line line) {
    return line.starts(start(line), FORMALITIES) || WordGroup.DONE_BY_WORD.has(line, start(line));
  }

  /** Index behind bullet, number or letter. */
  private static int start(Line line) {
    int at = line.isBullet(0) ? 1 : 0;
    boolean numbered =
        (line.isNumber(at) || line.isWord(at) && line.lower(at).length() == 1)
            && line.is(at + 1, ".", ")");
    return numbered ? at + 2 : at;
  }

  private static boolean hasVerb(Line line, int from) {
    for (int at = from; at < line.size(); at++) {
      if (line.isInfinitive(at) || line.isFinite(at)) {
        return true;
      }
    }
    return false;
  }

  /** «1. Правительству Российской Федерации:». */
  private boolean heading(Line line, Marks marks, int from) {
    var zone = new Zone(line, marks, ObjectCase.DATIVE).read(from, line.size() - 1);
    if (zone.parties.isEmpty()) {
      return false;
    }
    parties = List.copyOf(zone.parties);
    term = Marks.strongest(zone.deadlines);
    group.clear();
    begun = true;
    return true;
  }

  private List<Draft> items(Line line, Marks marks, int from) {
    int first = from;
    while (line.is(first, "рекомендовать", "поручить", "предложить")) {
      first++;
    }
    var needs = needs(line, marks, first);
    if (!needs.isEmpty()) {
      return needs;
    }
    var reader = new Actions(line, marks, ObjectCase.DATIVE, line.size());
    var drafts = new ArrayList<Draft>();
    for (var action : reader.read(first)) {
      var dated = action.deadline() == null ? action.withDeadline(term) : action;
      drafts.add(draft(line, dated.withParties(ordered(line, action))));
    }
    return drafts;
  }

  /**
   * The item's own, with those of the heading before mere partners; else the heading's, or those of
   * the announcement.
   */
  private List<Party> ordered(Line line, Action action) {
    boolean named = !action.parties().isEmpty() && !action.parties().get(0).isPartner();
    if (named || announcement.kind() != Directive.Kind.DIRECTIVE) {
      return action.parties();
    }
    var all = new ArrayList<>(parties.isEmpty() ? announcement.parties() : parties);
    all.addAll(action.parties());
    return all;
  }

  /** «Минтруд до 21 мая должен выделить …» as an item. */
  private List<Draft> needs(Line line, Marks marks, int from) {
    var drafts = new ArrayList<Draft>();
    var whole = new Stretch(line, marks, from, line.size(), null);
    for (int at = from; at < line.size() && drafts.isEmpty(); at++) {
      if (line.isInfinitive(at)) {
        break;
      }
      var cue = cues.at(line, at);
      if (cue != null && cue.kind() == Cue.Kind.NEED && !line.is(at - 1, "не")) {
        for (var action : NarratedNeeds.actions(whole, cue, from)) {
          drafts.add(draft(line, action));
        }
      }
    }
    return drafts;
  }

  private Draft draft(Line line, Action action) {
    return new Draft(
        announcement.kind(),
        line,
        action,
        announcement.issuer(),
        announcement.cue(),
        null,
        false,
        SURE);
  }

  /** Gives the term to the items of its group that have none. */
  private void term(List<Deadline> deadlines, List<Draft> found) {
    var term = Marks.strongest(deadlines);
    if (term == null) {
      return;
    }
    for (int at = 0; at < found.size(); at++) {
      var draft = found.get(at);
      if (group.contains(draft) && draft.action().deadline() == null) {
        found.set(at, draft.withAction(draft.action().withDeadline(term)));
      }
    }
    group.clear();
  }

  /** «Ответственные: управление дорог и акимат»: who has to do the items before. */
  private void responsible(Line line, List<Draft> found) {
    var named = new ArrayList<Party>();
    for (int at = 2; at < line.size(); at++) {
      if (line.mention(at) != null) {
        named.add(new Party(line, at, line.mentionEnd(at), line.mention(at)));
        at = line.mentionEnd(at) - 1;
      }
    }
    if (named.isEmpty() && line.isUndeclined(2)) {
      named.add(new Party(line, 2, 3, null));
    }
    for (int at = 0; at < found.size(); at++) {
      var draft = found.get(at);
      if (open.contains(draft) && draft.action().parties().isEmpty()) {
        found.set(at, draft.withAction(draft.action().withParties(named)));
      }
    }
    open.clear();
  }
}
