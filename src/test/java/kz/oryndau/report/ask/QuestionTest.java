package kz.oryndau.report.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question and its address are one. */
class QuestionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static Question read(String query) {
    Map<String, List<String>> parts =
        Arrays.stream(query.split("&"))
            .map(part -> part.split("="))
            .collect(
                Collectors.groupingBy(
                    part -> part[0], Collectors.mapping(part -> part[1], Collectors.toList())));
    var asked = new Parameters(parts);
    var question = Questions.read(asked);
    asked.check();
    return question;
  }

  @ParameterizedTest
  @CsvSource({
    "report=overdue, report=overdue",
    "report=execution&by=addressee, report=execution",
    "issuer=9&issuer=4&report=digest&issuer=9, report=digest&issuer=4&issuer=9",
    "report=dossier&official=3&drafts=yes, report=dossier&official=3&drafts=yes",
    "report=execution&execution=not_done&execution=done&kind=pledge&by=area,"
        + " report=execution&by=area&kind=pledge&execution=done&execution=not_done",
    "report=changes&from=2026-01-01&to=2026-02-01, report=changes&from=2026-01-01&to=2026-02-01"
  })
  void hasOneAddress(String given, String written) {
    assertEquals(written, Questions.query(read(given)));
    assertEquals(read(given), read(written));
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday, 2026-11-23, 2026-11-23",
    "last_week, 2026-11-16, 2026-11-22",
    "last_month, 2026-10-01, 2026-10-31",
    "this_month, 2026-11-01, 2026-11-24",
    "last_quarter, 2026-07-01, 2026-09-30",
    "this_year, 2026-01-01, 2026-11-24",
    "last_year, 2025-01-01, 2025-12-31"
  })
  void settlesAPeriodThatMoves(String period, LocalDate from, LocalDate to) {
    var settled = read("report=execution&period=" + period).settled(TODAY);
    assertEquals(new Days(from, to), settled.days());
    assertEquals(TODAY, settled.on());
    assertEquals(settled, settled.settled(TODAY.plusDays(40)), "settled once and for all");
  }

  @ParameterizedTest
  @CsvSource({
    "report=dossier, official",
    "report=programme, programme",
    "report=execution&on=2026-11-25, on",
    "report=execution&from=2026-02-02&to=2026-02-01, to",
    "report=wrong, report",
    "report=execution&execution=odd, execution",
    "report=execution&issuer=odd, issuer"
  })
  void saysWhatIsWrong(String query, String field) {
    var wrong = assertThrows(InvalidInput.class, () -> read(query).settled(TODAY));
    assertEquals(field, wrong.violations().get(0).field());
  }
}
