package kz.oryndau.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.KnownNouns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people have put right is read right the next time. The persons are invented. */
class KnownNamesTest {

  private static final Extractor EXTRACTOR = new Extractor();

  private static final ExtractionRequest REQUEST =
      new ExtractionRequest(
          "Министр просвещения Арман Сеитов поручил акимату достроить по программе Сельская"
              + " школа десять котельных до 1 декабря.",
          LocalDate.of(2026, 11, 2),
          null);

  @Test
  void callsAPersonByTheNameThatWasPutRight() {
    var known = new KnownNames(Map.of("Арман Сеитов", "Арман Сеит"), Set.of(), KnownNouns.NONE);
    assertTrue(names(REQUEST).contains("Арман Сеитов"));
    assertTrue(names(REQUEST.with(known)).contains("Арман Сеит"));
    assertEquals(
        EXTRACTOR.extract(REQUEST).actors().stream().map(Actor::mentions).toList(),
        EXTRACTOR.extract(REQUEST.with(known)).actors().stream().map(Actor::mentions).toList(),
        "spans stay as they were");
  }

  @Test
  void knowsAFiledProgrammeWithoutQuotationMarks() {
    var known = new KnownNames(Map.of(), Set.of("Сельская школа", "Котел"), KnownNouns.NONE);
    var directive = EXTRACTOR.extract(REQUEST.with(known)).directives().get(0);
    assertEquals(List.of("Сельская школа"), directive.programmes(), "whole words alone");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Аким Арман Сеитов поручил Сумонтажу до 1 декабря достроить котельную. | Сумонтаж",
        "Аким Арман Сеитов поручил КСЖ до 1 декабря достроить котельную. | КСЖ",
      })
  void readsABodyThatNoListHas(String text, String body) {
    var request = new ExtractionRequest(text, LocalDate.of(2026, 11, 2), null);
    assertFalse(names(request).contains(body), "not without it");
    assertTrue(
        names(request.with(learned())).contains(body),
        () -> names(request.with(learned())).toString());
  }

  @Test
  void readsAPostThatNoListHas() {
    var request =
        new ExtractionRequest(
            "Обербаскак Нурлан Примеров поручил акимату до 1 декабря достроить котельную.",
            LocalDate.of(2026, 11, 2),
            null);
    var read = EXTRACTOR.extract(request.with(learned())).actors().get(0);
    assertEquals("Нурлан Примеров", read.name());
    assertEquals(
        List.of("обербаскак"), read.positions().stream().map(String::toLowerCase).toList());
  }

  @Test
  void changesNothingInATextThatHasNoneOfThem() {
    assertEquals(EXTRACTOR.extract(REQUEST), EXTRACTOR.extract(REQUEST.with(learned())));
  }

  private static KnownNames learned() {
    var nouns =
        new KnownNouns(
            List.of("Сумонтаж", "КСЖ", "министерство", "Жасыл даму"),
            List.of("Обербаскак", "Главный хранитель", "Министр здравоохранения"));
    return new KnownNames(Map.of(), Set.of(), nouns);
  }

  private static List<String> names(ExtractionRequest request) {
    return EXTRACTOR.extract(request).actors().stream().map(Actor::name).toList();
  }
}
