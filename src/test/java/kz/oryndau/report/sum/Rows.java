package kz.oryndau.report.sum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.oryndau.article.SourceRef;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.Life;
import kz.oryndau.assignment.Outcome;
import kz.oryndau.history.Origin;
import kz.oryndau.history.Proof;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.OfficialRef;
import kz.oryndau.report.gather.Findings;
import kz.oryndau.report.gather.Named;

/** Invented rows for tests of reports. */
public final class Rows {

  public static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 2);

  private Rows() {}

  /** An assignment of the minister Дамир Оспанкул to {@code addressees}. */
  public static AssignmentRow assignment(
      long id, ExecutionStatus status, LocalDate deadline, String... addressees) {
    var open = status == ExecutionStatus.ASSIGNED;
    var proof =
        open
            ? null
            : Proof.ofPage(
                "https://example.org/done",
                PUBLISHED.plusDays(5),
                "мост открыт",
                Proof.Origin.INDEPENDENT);
    var life =
        new Life(
            new Outcome(status, open ? null : PUBLISHED.plusDays(5), null, null),
            proof,
            open ? null : "https://example.org/done",
            deadline,
            null,
            null,
            true,
            null);
    var due =
        deadline == null
            ? Assignment.Due.NONE
            : new Assignment.Due("до срока", deadline, deadline, null);
    return new AssignmentRow(
        id,
        0,
        "Достроить мост № " + id,
        "достроить «мост»; объём – 5 км",
        Assignment.Kind.DIRECTIVE,
        new OfficialRef(1L, "Дамир Оспанкул", "министр транспорта"),
        List.of(addressees).stream()
            .map(name -> new OfficialRef((long) name.length(), name, null))
            .toList(),
        due,
        List.of(),
        List.of("Жол картасы"),
        List.of("transport"),
        false,
        0.9,
        ReviewStatus.ACCEPTED,
        Origin.MACHINE,
        life,
        null,
        null,
        new SourceRef(
            id % 2 + 1,
            "Мост через Ақсай",
            "https://example.org/" + (id % 2 + 1),
            "Вестник",
            PUBLISHED,
            "ab".repeat(32),
            false,
            0,
            20));
  }

  /** Findings of these assignments and nothing else. */
  public static Findings findings(AssignmentRow... rows) {
    return new Findings(
        List.of(rows),
        List.of(),
        2,
        List.of(),
        0,
        List.of(),
        List.of(),
        List.of(),
        new Named(Map.of(), List.of(), List.of()));
  }
}
