package kz.oryndau.extraction.directive;

import java.util.List;
import java.util.function.Function;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;

/** Who is meant where a pronoun is ordered: «Им поручено …», «Он дал ему неделю». */
final class PronounAssignees {

  private static final int FARTHEST = 6;

  private PronounAssignees() {}

  /**
   * Those whom the pronoun beside the ordering words means.
   *
   * @param before the sentence before; null if there is none in the paragraph
   */
  static List<Party> of(Draft draft, Cue cue, Line before, Function<Line, Marks> marks) {
    var line = draft.line();
    boolean orders = cue != null && (OrderRules.isVerb(cue) || cue.kind() == Cue.Kind.NEED);
    if (!orders) {
      return List.of();
    }
    int from = Math.max(0, cue.from() - FARTHEST);
    int to = Math.min(draft.action().from(), cue.to() + FARTHEST);
    for (int at = from; at < to; at++) {
      boolean one = line.is(at, "ему", "ей", "нему", "ней");
      boolean many = line.is(at, "им", "ними", "них");
      var mention = line.mention(at);
      if (one && mention != null && !mention.actor().equals(draft.issuer())) {
        return List.of(new Party(line, at, at + 1, mention));
      }
      boolean open = mention == null || mention.actor().equals(draft.issuer());
      if ((one || many) && open) {
        var number = many ? Number.PLURAL : Number.SINGULAR;
        var here = latest(line, at, marks.apply(line), number, draft.issuer());
        boolean earlier = here.isEmpty() && before != null;
        return earlier
            ? latest(before, before.size(), marks.apply(before), number, draft.issuer())
            : here;
      }
    }
    return List.of();
  }

  /**
   * The last of whom the words before the index speak in this number, those who act in it after all
   * others.
   */
  private static List<Party> latest(Line line, int end, Marks marks, Number number, String issuer) {
    Party acting = null;
    for (int at = end - 1; at >= 0; at--) {
      var mention = line.mention(at);
      boolean first = mention != null && (at == 0 || line.mention(at - 1) != mention);
      if (!first || mention.number() != number || mention.actor().equals(issuer)) {
        continue;
      }
      int phrase = new PartyPhrase(line, marks, ObjectCase.DATIVE).end(at, line.size());
      var party = new Party(line, at, Math.max(line.mentionEnd(at), phrase), mention);
      if (mention.grammaticalCase() != Case.NOMINATIVE) {
        return List.of(party);
      }
      acting = acting == null ? party : acting;
    }
    return acting == null ? List.of() : List.of(acting);
  }
}
