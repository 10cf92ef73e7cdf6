package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The same assignment told twice is one, at its fullest wording. */
final class Duplicates {

  private static final double ALIKE = 0.6;

  private static final int STEM = 5;

  /** «Эту работу» means what was ordered so many passages before. */
  private static final int NEAR = 2;

  /** A telling is compared with so many before it. */
  private static final int LOOK_BACK = 200;

  /** A draft with the beginnings of its words. */
  private record Telling(Draft draft, Set<String> stems) {}

  private Duplicates() {}

  /** The drafts, later tellings of an earlier one and overlaps left out. */
  static List<Draft> drop(List<Draft> drafts) {
    var kept = new ArrayList<Telling>();
    for (var draft : drafts) {
      var telling = new Telling(draft, stems(draft));
      int same = -1;
      int oldest = Math.max(0, kept.size() - LOOK_BACK);
      for (int at = kept.size() - 1; at >= oldest && same < 0; at--) {
        same = isSame(kept.get(at), telling) ? at : -1;
      }
      if (same < 0) {
        kept.add(telling);
      } else {
        kept.set(same, fuller(telling, kept.get(same)));
      }
    }
    return kept.stream().map(Telling::draft).toList();
  }

  /** Whether the later draft tells the earlier one again. */
  static boolean same(Draft earlier, Draft later) {
    return isSame(new Telling(earlier, stems(earlier)), new Telling(later, stems(later)));
  }

  private static Telling fuller(Telling later, Telling earlier) {
    return isFuller(later.draft, earlier.draft)
        ? new Telling(strongest(later.draft, earlier.draft), later.stems)
        : new Telling(addressed(earlier.draft, later.draft), earlier.stems);
  }

  /** What was ordered once is an order in its fuller wording too. */
  private static Draft strongest(Draft fuller, Draft other) {
    boolean ordered = other.kind() == Directive.Kind.DIRECTIVE;
    return addressed(ordered ? fuller.withKind(Directive.Kind.DIRECTIVE) : fuller, other);
  }

  /** With those who are to do it by the other telling, where its own names nobody. */
  private static Draft addressed(Draft fuller, Draft other) {
    var action = fuller.action();
    return action.parties().isEmpty()
        ? fuller.withAction(action.withParties(other.action().parties()))
        : fuller;
  }

  private static boolean isSame(Telling first, Telling second) {
    var one = first.draft;
    var other = second.draft;
    if (one.line() == other.line()) {
      return one.span().overlaps(other.span());
    }
    if (!Objects.equals(one.issuer(), other.issuer()) || datesDiffer(one, other)) {
      return false;
    }
    if (pointsBack(other)) {
      return one.kind() == Directive.Kind.DIRECTIVE
          && other.line().passage() - one.line().passage() <= NEAR;
    }
    var a = first.stems;
    var b = second.stems;
    var both = new HashSet<>(a);
    both.retainAll(b);
    if (sameNumberAndVerb(one, other) && both.size() >= 2) {
      return true;
    }
    if (sameDay(one, other) && sameVerb(one, other) && sameObject(one, other)) {
      return true;
    }
    int smaller = Math.min(a.size(), b.size());
    return smaller >= 2 && both.size() >= ALIKE * Math.max(a.size(), b.size());
  }

  /** «Начинать эту работу необходимо уже сегодня»: what was ordered before. */
  private static boolean pointsBack(Draft draft) {
    var action = draft.action();
    for (int at = action.from(); at < action.to(); at++) {
      if (draft.line().is(at, "эту", "данную", "этой")
          && draft.line().starts(at + 1, "работ", "задач")) {
        return draft.kind() != Directive.Kind.PLEDGE;
      }
    }
    return false;
  }

  /** The same thing by another day is another assignment. */
  private static boolean datesDiffer(Draft one, Draft other) {
    var first = one.action().deadline();
    var second = other.action().deadline();
    return first != null
        && second != null
        && first.date() != null
        && second.date() != null
        && !first.date().equals(second.date());
  }

  /** «нужно построить 150 школ» and «ещё 150 школ построим». */
  private static boolean sameNumberAndVerb(Draft one, Draft other) {
    if (!sameVerb(one, other)) {
      return false;
    }
    for (int at = one.action().from(); at < one.action().to(); at++) {
      for (int to = other.action().from();
          isNumber(one.line(), at) && to < other.action().to();
          to++) {
        if (stem(one.line().lower(at)).equals(stem(other.line().lower(to)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sameVerb(Draft one, Draft other) {
    var verb = one.line().word(one.action().head()).best().lemma();
    return verb.equals(other.line().word(other.action().head()).best().lemma());
  }

  /** «внести предложения по …» and «внести предложения в министерство». */
  private static boolean sameObject(Draft one, Draft other) {
    var object = one.line().lower(one.action().head() + 1);
    return object.length() > STEM && object.equals(other.line().lower(other.action().head() + 1));
  }

  private static boolean sameDay(Draft one, Draft other) {
    var first = one.action().deadline();
    var second = other.action().deadline();
    return first != null
        && second != null
        && first.date() != null
        && first.date().equals(second.date());
  }

  /** «пять филиалов» and «пяти филиалов». */
  private static boolean isNumber(Line line, int at) {
    return line.isNumber(at)
        || NumberWords.isNumber(line.lower(at))
            && !line.starts(at, "тысяч", "миллион", "миллиард", "процент");
  }

  private static String stem(String number) {
    return number.length() < 4 || Character.isDigit(number.codePointAt(0))
        ? number
        : number.substring(0, 3);
  }

  private static Set<String> stems(Draft draft) {
    var stems = new HashSet<String>();
    for (int at = draft.action().from(); at < draft.action().to(); at++) {
      var word = draft.line().lower(at);
      if (word.length() > 3 || draft.line().isNumber(at)) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }

  /** An order says more than a promise, a dated wording more than one without. */
  private static boolean isFuller(Draft one, Draft other) {
    return score(one) > score(other);
  }

  private static double score(Draft draft) {
    return (Marks.isResolved(draft.action().deadline()) ? 1 : 0)
        + (draft.action().parties().isEmpty() ? 0 : 1)
        + Math.min(draft.span().length(), 200) / 200.0
        + (draft.retold() ? -1 : 0)
        + (pointsBack(draft) ? -2 : 0)
        + (draft.isDoubtful() ? -3 : 0)
        + draft.confidence();
  }
}
