package kz.oryndau.assignment;

import static kz.oryndau.assignment.ExecutionStatus.ASSIGNED;
import static kz.oryndau.assignment.ExecutionStatus.DONE;
import static kz.oryndau.assignment.ExecutionStatus.IN_PROGRESS;
import static kz.oryndau.assignment.ExecutionStatus.NOT_DONE;
import static kz.oryndau.assignment.ExecutionStatus.PARTLY_DONE;
import static kz.oryndau.assignment.ExecutionStatus.REMOVED;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.oryndau.history.IllegalTransition;
import kz.oryndau.platform.Violation.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of statuses: what the table allows, and nothing else. */
class ExecutionStatusTest {

  private static final Map<ExecutionStatus, Set<ExecutionStatus>> ALLOWED =
      Map.of(
          ASSIGNED, Set.of(IN_PROGRESS, PARTLY_DONE, DONE, NOT_DONE, REMOVED),
          IN_PROGRESS, Set.of(PARTLY_DONE, DONE, NOT_DONE, REMOVED),
          PARTLY_DONE, Set.of(IN_PROGRESS, DONE, NOT_DONE, REMOVED),
          DONE, Set.of(IN_PROGRESS),
          NOT_DONE, Set.of(IN_PROGRESS),
          REMOVED, Set.of(IN_PROGRESS));

  static Stream<Arguments> pairs() {
    return Stream.of(ExecutionStatus.values())
        .flatMap(
            from ->
                Stream.of(ExecutionStatus.values())
                    .map(to -> Arguments.of(from, to, ALLOWED.get(from).contains(to))));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @MethodSource("pairs")
  void followsTheTable(ExecutionStatus from, ExecutionStatus to, boolean allowed) {
    if (allowed) {
      assertDoesNotThrow(() -> from.requireNext(to));
      return;
    }
    var refused = assertThrows(IllegalTransition.class, () -> from.requireNext(to));
    var violation = refused.violations().get(0);
    assertEquals(Rule.TRANSITION, violation.rule());
    assertEquals(
        List.of("ExecutionStatus", from.name(), to.name()), violation.arguments().subList(0, 3));
    assertEquals(
        ALLOWED.get(from),
        Set.copyOf(
            Stream.of(violation.arguments().get(3).split(" "))
                .map(ExecutionStatus::valueOf)
                .toList()),
        "it says what is allowed");
  }
}
