package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;

/** What an article was found to order, need and promise so far, in the order of finding. */
final class Findings {

  /** Whether a sentence was read already is asked of so many drafts. */
  private static final int LOOK_BACK = 20;

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

  /**
   * Keeps the draft as the issuer's unless he is no official or its words were taken before, in
   * doubt or not where the draft is doubtful itself.
   */
  void add(Draft draft, String issuer) {
    if (!memory.isOfficial(issuer)) {
      return;
    }
    for (int at = found.size() - 1; at >= 0 && found.get(at).line() == draft.line(); at--) {
      var other = found.get(at);
      if (other.span().overlaps(draft.span()) && (draft.isDoubtful() || !other.isDoubtful())) {
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
    while (!found.isEmpty() && found.get(found.size() - 1).line() == line) {
      found.remove(found.size() - 1);
    }
  }

  /** The last draft without doubt if it stands in the sentence and is an order; null otherwise. */
  Draft lastOrderOf(Line line) {
    var latest = latest();
    for (int at = latest.size() - 1; at >= 0; at--) {
      var draft = latest.get(at);
      if (draft.line() == line && !draft.isDoubtful()) {
        return draft.kind() == Directive.Kind.DIRECTIVE ? draft : null;
      }
    }
    return null;
  }

  /** Whether the sentence gave something beyond doubt. */
  boolean has(Line line) {
    return latest().stream().anyMatch(draft -> draft.line() == line && !draft.isDoubtful());
  }

  /** Whether the sentence gave an order of the issuer. */
  boolean hasOrder(Line line, String issuer) {
    return latest().stream()
        .anyMatch(
            draft ->
                draft.line() == line
                    && !draft.isDoubtful()
                    && draft.kind() == Directive.Kind.DIRECTIVE
                    && issuer.equals(draft.issuer()));
  }

  private List<Draft> latest() {
    return found.subList(Math.max(0, found.size() - LOOK_BACK), found.size());
  }
}
