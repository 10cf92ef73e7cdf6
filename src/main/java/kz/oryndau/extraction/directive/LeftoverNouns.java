package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.directive.Leftovers.Leftover;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/**
 * Nouns as actions, whatever stands around them: «переезд намечается в августе», «распорядился о
 * выделении средств», «доклад – до 1 июня».
 */
final class LeftoverNouns {

  /** Behind its governor the noun stands so near. */
  private static final int FARTHEST = 16;

  /** Before its predicate a subject begins so near. */
  private static final int FARTHEST_SUBJECT = 60;

  private final Utterance said;
  private final Stretch stretch;
  private final Clause clause;
  private final Line line;
  private final CueWords cues;
  private final List<Leftover> found = new ArrayList<>();

  LeftoverNouns(Utterance said, CueWords cues) {
    this.said = said;
    this.stretch = said.stretch();
    this.clause = said.clause();
    this.line = said.line();
    this.cues = cues;
  }

  /** In reading order. */
  List<Leftover> read() {
    int behind = said.start();
    for (int at = said.start(); at < clause.to(); at++) {
      if (at < behind || clause.skips(at)) {
        continue;
      }
      int known = found.size();
      if (line.isDash(at)) {
        dated(at);
      } else if (isPlanned(at)) {
        planned(at);
      } else if (governs(at)) {
        governed(at);
      }
      if (found.size() > known) {
        behind = found.get(found.size() - 1).action().to();
      }
    }
    return found;
  }

  private boolean isPlanned(int at) {
    return line.mention(at) == null
        && line.isWord(at)
        && (line.any(at, reading -> WordGroup.PLANNED.has(reading.plain()))
            || line.is(at, "планах", "плане", "очереди") && line.is(at - 1, "в", "на"))
        && !line.best(at, reading -> reading.form() == VerbForm.PAST)
        && !line.is(at - 1, "был", "была", "было", "были");
  }

  /** «Переезд намечается», «запланированы ремонтные работы», «в планах строительство». */
  private void planned(int predicate) {
    int head = subjectBefore(predicate);
    if (head >= 0) {
      add(Directive.Kind.PLEDGE, first(head), head, clause.to(), null);
      return;
    }
    head = nounBehind(predicate + 1, true);
    if (head >= 0) {
      items(Directive.Kind.PLEDGE, head, null);
    }
  }

  /** The first noun of the clause that can be its subject. */
  private int subjectBefore(int predicate) {
    for (int at = Math.max(said.start(), predicate - FARTHEST_SUBJECT); at < predicate; at++) {
      if (stretch.marks().deadlineAt(at) != null) {
        at = stretch.marks().deadlineEnd(at) - 1;
        continue;
      }
      boolean noun =
          clause.reads(at)
              && line.mention(at) == null
              && line.isPart(at, PartOfSpeech.NOUN)
              && (line.bestCase(at, Case.NOMINATIVE)
                  || line.bestCase(at, Case.ACCUSATIVE)
                  || line.is(predicate - 1, "не") && line.bestCase(at, Case.GENITIVE));
      if (noun && !line.isPart(first(at) - 1, PartOfSpeech.PREPOSITION)) {
        return at;
      }
    }
    return -1;
  }

  private boolean governs(int at) {
    if (line.mention(at) != null || !line.isWord(at)) {
      return false;
    }
    var cue = line.cue(at, cues);
    return cue != null || line.best(at, reading -> WordGroup.DEMAND.has(reading.plain()));
  }

  private void governed(int governor) {
    var cue = line.cue(governor, cues);
    boolean pledged = cue == null || cue.kind() == Kind.PROMISE || cue.kind() == Kind.PLAN;
    boolean needed = cue != null && (cue.kind() == Kind.NEED || cue.kind() == Kind.NECESSITY);
    int head = nounBehind(cue == null ? governor + 1 : cue.to(), false);
    if (head >= 0) {
      items(
          pledged
              ? Directive.Kind.PLEDGE
              : needed ? Directive.Kind.OBLIGATION : Directive.Kind.DIRECTIVE,
          head,
          cue);
    }
  }

  /** The noun of action behind its governor; −1 where another verb or a mark comes first. */
  private int nounBehind(int from, boolean subject) {
    for (int at = from; at < Math.min(clause.to(), from + FARTHEST); at++) {
      if (stretch.marks().deadlineAt(at) != null) {
        at = stretch.marks().deadlineEnd(at) - 1;
        continue;
      }
      boolean stops =
          clause.skips(at)
              || line.isInfinitive(at)
              || line.isFinite(at) && line.isPart(at, PartOfSpeech.VERB)
              || line.is(at, ",", ";", ":", ".");
      if (stops) {
        return -1;
      }
      if (line.mention(at) == null && isActivity(line, at)) {
        int before = first(at) - 1;
        boolean free = !line.isPart(before, PartOfSpeech.PREPOSITION);
        boolean theme = !subject && line.is(before, "о", "об", "обо", "по", "на");
        boolean direct =
            line.bestCase(at, Case.NOMINATIVE)
                || line.bestCase(at, Case.ACCUSATIVE)
                || !subject && line.bestCase(at, Case.GENITIVE);
        if (theme || free && direct) {
          return at;
        }
      }
    }
    return -1;
  }

  /** Whether the noun tells something that is done. */
  static boolean isActivity(Line line, int at) {
    return line.isPart(at, PartOfSpeech.NOUN)
        && (NounActions.isDeverbal(line, at) || WordGroup.ACTIVITY.has(line.lemma(at)));
  }

  /** Index of the first adjective or number before the noun. */
  private int first(int noun) {
    int first = noun;
    while (first > clause.from() && describes(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean describes(int at) {
    return line.mention(at) == null
        && !line.isFinite(at)
        && (line.isPart(at, PartOfSpeech.ADJECTIVE)
            || line.isPart(at, PartOfSpeech.PARTICIPLE)
            || line.isPart(at, PartOfSpeech.NUMERAL)
            || line.isNumber(at)
            || line.is(at, "и") && line.isPart(at - 1, PartOfSpeech.ADJECTIVE));
  }

  /** «задача по посадке леса на сегодня выполнена»: the verb belongs to another. */
  private int verbBehind(int head) {
    for (int at = head + 1; at < clause.to(); at++) {
      if (clause.reads(at) && line.isFinite(at) && !isPlanned(at)) {
        while (at > head + 1 && stretch.marks().deadlineAt(at - 1) != null) {
          at--;
        }
        return at;
      }
    }
    return clause.to();
  }

  /** «ввод 24 заводов, запуск двух линий»: each noun of action in the same case is one. */
  private void items(Directive.Kind kind, int head, Cue cue) {
    int own = head;
    boolean acts =
        line.bestCase(head, Case.NOMINATIVE)
            && !line.isPart(first(head) - 1, PartOfSpeech.PREPOSITION);
    int end = acts ? clause.to() : verbBehind(head);
    for (var item : NounSeries.split(line, first(head), head, end)) {
      add(kind, item.from(), Math.max(own, item.head()), item.to(), cue);
    }
  }

  /** «Доклад – до 1 июня», «Задача этого года – 4 800». */
  private void dated(int dash) {
    boolean due = stretch.marks().deadlineAt(dash + 1) != null;
    boolean counted = line.isNumber(dash + 1) || line.isNumber(dash + 2);
    int comma = Math.max(said.start(), dash - FARTHEST) - 1;
    for (int at = comma + 1; at < dash; at++) {
      comma = line.is(at, ",") ? at : comma;
    }
    for (int at = comma + 1; at < dash && (due || counted); at++) {
      boolean noun =
          clause.reads(at)
              && line.mention(at) == null
              && (line.isPart(at, PartOfSpeech.NOUN)
                      && (line.bestCase(at, Case.NOMINATIVE) || line.bestCase(at, Case.ACCUSATIVE))
                  || due && line.isNumber(at));
      if (noun && (due || line.starts(at, "задач", "цел", "план"))) {
        add(Directive.Kind.PLEDGE, first(at), at, clause.to(), null);
        return;
      }
    }
  }

  private void add(Directive.Kind kind, int from, int head, int to, Cue cue) {
    var marks = stretch.marks();
    var reader = new Actions(line, marks, Cue.ObjectCase.DATIVE, clause.to());
    var deadline = Marks.strongest(OwnDeadlines.of(line, marks, from, to));
    if (deadline == null) {
      deadline = Marks.strongest(marks.within(clause.from(), clause.to()));
    }
    int last = reader.trim(from, to);
    var action = new Action(head, from, last, List.of(), deadline, List.of());
    found.add(new Leftover(kind, action, cue));
  }
}
