package kz.oryndau.extraction.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.deadline.DeadlineReader;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.text.Span;

/** Numbers the drafts and gives them title, addressees, programmes and policy areas. */
final class Finishing {

  /** Of unnamed holders of a post so many are not somebody else whom the article names. */
  private static final double UNNAMED = 0.9;

  /** Of assignments given to whom the article quotes most so many are his: 16 of 28 counted. */
  private static final double UNVOICED = 0.6;

  /** The day of an order told again may have passed so long before, at most. */
  private static final int JUST_PASSED = 45;

  private final LocalDate published;
  private final ArticleReading reading;
  private final ArticleAreas areas;
  private final Programmes programmes;
  private final DeadlineReader deadlines;
  private final Addressees addressees;

  Finishing(
      MentionedText text,
      LocalDate published,
      ArticleReading reading,
      ArticleAreas areas,
      Programmes programmes,
      DeadlineReader deadlines) {
    this.published = published;
    this.reading = reading;
    this.areas = areas;
    this.programmes = programmes;
    this.deadlines = deadlines;
    this.addressees = new Addressees(text.analysed().article().language(), reading.memory());
  }

  List<Directive> directives(List<Draft> drafts) {
    var sorted = new ArrayList<>(drafts);
    sorted.sort((one, other) -> one.span().compareTo(other.span()));
    var found = new ArrayList<Directive>();
    for (var draft : sorted) {
      found.add(directive("a" + (found.size() + 1), draft));
    }
    return found;
  }

  private Directive directive(String id, Draft draft) {
    var line = draft.line();
    var action = draft.action();
    return new Directive(
        id,
        draft.kind(),
        draft.span(),
        draft.issuer(),
        Titles.of(line, action, isBan(draft)),
        addressees.of(action.parties(), draft.issuer()),
        deadline(draft),
        conditions(action),
        programmes.within(line, action.from(), action.to()),
        areas.of(line, action.from(), action.to(), reading.memory().actor(draft.issuer())),
        draft.retold(),
        draft.quote() == null ? null : draft.quote().id(),
        draft.cue(),
        confidence(draft));
  }

  /** «запретил выезжать»: the words of the action are what must not be done. */
  private static boolean isBan(Draft draft) {
    var line = draft.line();
    return draft.cue() != null
        && line.span().contains(draft.cue())
        && line.starts(line.indexAt(draft.cue().start()), "запре");
  }

  /** A deadline counts from the day on which the order was given, where the text tells it. */
  private Deadline deadline(Draft draft) {
    var deadline = draft.action().deadline();
    if (deadline == null || draft.kind() != Directive.Kind.DIRECTIVE || draft.cue() == null) {
      return deadline;
    }
    var line = draft.line();
    var passed = draft.retold() ? passed(line, deadline) : null;
    if (passed != null) {
      return passed;
    }
    int cue = line.span().contains(draft.cue()) ? line.indexAt(draft.cue().start()) : 0;
    var given = RetoldSigns.given(line, Math.max(0, cue - 60), cue, published);
    if (given == null || given.equals(published)) {
      return deadline;
    }
    var again = deadlines.read(line.text(), deadline.span(), given);
    return again.isEmpty() ? deadline : again.get(0);
  }

  /**
   * «Ранее требовала опубликовать до 1 декабря» of news of the tenth; null if it has not passed.
   */
  private Deadline passed(Line line, Deadline deadline) {
    if (published == null || deadline.date() == null) {
      return null;
    }
    var again = deadlines.read(line.text(), deadline.span(), published.minusDays(JUST_PASSED));
    boolean yearBefore =
        !again.isEmpty() && deadline.date().minusYears(1).equals(again.get(0).date());
    return yearBefore ? again.get(0) : null;
  }

  private static List<Span> conditions(Action action) {
    return action.conditions().stream().distinct().sorted().toList();
  }

  /** That it is an assignment, and that it is the issuer's. */
  private double confidence(Draft draft) {
    double base = draft.confidence();
    if (reading.memory().actor(draft.issuer()).type() == Actor.Type.POST) {
      base *= UNNAMED;
    }
    if (draft.doubts().contains(Doubt.UNVOICED)) {
      base *= UNVOICED;
    }
    if (draft.quote() != null) {
      base = Math.min(base, draft.quote().confidence());
    }
    return Math.round(base * 100) / 100.0;
  }
}
