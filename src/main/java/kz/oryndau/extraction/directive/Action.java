package kz.oryndau.extraction.directive;

import java.util.List;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.text.Span;

/**
 * Something to be done, before it is known who says so.
 *
 * @param head index of its verb or noun
 * @param from index of its first word
 * @param to index behind its last word
 * @param parties who is to do it
 * @param deadline by when; null if not said
 * @param conditions what limits it
 */
record Action(
    int head, int from, int to, List<Party> parties, Deadline deadline, List<Span> conditions) {

  Action withFrom(int other) {
    return new Action(head, other, to, parties, deadline, conditions);
  }

  Action withParties(List<Party> others) {
    return new Action(head, from, to, others, deadline, conditions);
  }

  Action withDeadline(Deadline other) {
    return new Action(head, from, to, parties, other, conditions);
  }

  Action withConditions(List<Span> others) {
    return new Action(head, from, to, parties, deadline, others);
  }
}
