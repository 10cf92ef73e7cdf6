package kz.oryndau.report.sum;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.oryndau.article.SourceRef;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.report.ask.Question;
import kz.oryndau.report.gather.Change;
import kz.oryndau.report.gather.Named;
import kz.oryndau.statement.StatementRow;

/**
 * A report: everything that any format of it says, in no language yet.
 *
 * @param question what was asked, settled
 * @param day the day on which deadlines are looked at
 * @param printing when and by which version it was made: all that two runs may differ in
 * @param named what keys are called
 * @param totals sums over each list of assignments
 * @param drafts how many assignments fit but were left out, since nobody has checked them
 * @param said how many statements fit
 * @param breakdowns the first list of assignments by group
 * @param assignments the lists of assignments, in the order in which they are read
 * @param statements what the official said
 * @param posts which posts he held
 * @param changes what changed, the oldest first
 * @param sources the articles that all of it rests on, by day
 * @param content the same for programs
 * @param digest SHA-256 of the content
 */
public record Report(
    Question question,
    ScheduleDay day,
    Printing printing,
    Named named,
    Map<ListName, ExecutionTotals> totals,
    long drafts,
    long said,
    List<Breakdown> breakdowns,
    Map<ListName, List<AssignmentRow>> assignments,
    List<StatementRow> statements,
    List<Post> posts,
    List<Change> changes,
    List<SourceRef> sources,
    Content content,
    String digest) {

  /**
   * The circumstances of a run.
   *
   * @param at when
   * @param version of the application
   */
  public record Printing(Instant at, String version) {}

  /** How many records it lists; sources are none. */
  public int size() {
    return assignments.values().stream().mapToInt(List::size).sum()
        + statements.size()
        + changes.size();
  }

  /** Whether it has nothing to tell. */
  public boolean empty() {
    return size() == 0 && posts.isEmpty();
  }
}
