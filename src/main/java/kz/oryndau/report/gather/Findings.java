package kz.oryndau.report.gather;

import java.util.List;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.register.EntryRows;
import kz.oryndau.statement.StatementRow;

/**
 * The rows that answer a question, as the database had them at one moment.
 *
 * @param assignments what was ordered
 * @param overdue what became overdue within the period; for a digest alone
 * @param drafts how many assignments fit but nobody has checked them; 0 where drafts count
 * @param statements what an official said; for a dossier alone
 * @param said how many statements fit; for a digest and a dossier
 * @param posts posts as articles show them; for a dossier alone
 * @param tenures posts as the table of office holders has them; for a dossier alone
 * @param changes what changed
 * @param named what keys are called
 */
public record Findings(
    List<AssignmentRow> assignments,
    List<AssignmentRow> overdue,
    long drafts,
    List<StatementRow> statements,
    long said,
    List<EntryRows.SeenPost> posts,
    List<EntryRows.TenureRow> tenures,
    List<Change> changes,
    Named named) {

  /** Copies the lists. */
  public Findings {
    assignments = List.copyOf(assignments);
    overdue = List.copyOf(overdue);
    statements = List.copyOf(statements);
    posts = List.copyOf(posts);
    tenures = List.copyOf(tenures);
    changes = List.copyOf(changes);
  }
}
