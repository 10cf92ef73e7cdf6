package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;

/** What an article was found to order, need and promise so far, in the order of finding. */
final class Findings {

  /** Whether a sentence was read already is asked of so many drafts. */
  private static final int LOOK_BACK = 5;

  private final Memory memory;
  private final List<Draft> found = new ArrayList<>();

  Findings(Memory memory) {
    this.memory = memory;
  }

  List<Draft> all() {
    return found;
  }

  int size() {
    return found.size();
  }

  /** Keeps the draft; an order that a press service passes on is its principal's. */
  void add(Draft draft) {
    boolean relayed = draft.kind() == Directive.Kind.DIRECTIVE && memory.isRelay(draft.issuer());
    add(draft, relayed ? memory.principal() : draft.issuer());
  }

  /** Keeps the draft as the issuer's unless he is no official or its words were taken before. */
  void add(Draft draft, String issuer) {
    if (!memory.isOfficial(issuer)) {
      return;
    }
    for (int at = found.size() - 1; at >= 0 && found.get(at).line() == draft.line(); at--) {
      if (found.get(at).span().overlaps(draft.span())) {
        return;
      }
    }
    found.add(draft.withIssuer(issuer));
  }

  /** Marks all from the index on as told again. */
  void retellFrom(int index) {
    found.subList(index, found.size()).replaceAll(Draft::asRetold);
  }

  /** Takes back what the last sentence gave. */
  void dropLast(Line line) {
    while (lastOf(line) != null) {
      found.remove(found.size() - 1);
    }
  }

  /** The last draft if it stands in the sentence and is an order; null otherwise. */
  Draft lastOrderOf(Line line) {
    var last = lastOf(line);
    return last != null && last.kind() == Directive.Kind.DIRECTIVE ? last : null;
  }

  private Draft lastOf(Line line) {
    var last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null && last.line() == line ? last : null;
  }

  /** Whether the sentence gave something. */
  boolean has(Line line) {
    return latest().stream().anyMatch(draft -> draft.line() == line);
  }

  /** Whether the sentence gave an order of the issuer. */
  boolean hasOrder(Line line, String issuer) {
    return latest().stream()
        .anyMatch(
            draft ->
                draft.line() == line
                    && draft.kind() == Directive.Kind.DIRECTIVE
                    && issuer.equals(draft.issuer()));
  }

  private List<Draft> latest() {
    return found.subList(Math.max(0, found.size() - LOOK_BACK), found.size());
  }
}
