package kz.oryndau.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.mention.Actor;
import org.junit.jupiter.api.Test;

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
    var known = new KnownNames(Map.of("Арман Сеитов", "Арман Сеит"), Set.of());
    assertTrue(names(REQUEST).contains("Арман Сеитов"));
    assertTrue(names(REQUEST.with(known)).contains("Арман Сеит"));
    assertEquals(
        EXTRACTOR.extract(REQUEST).actors().stream().map(Actor::mentions).toList(),
        EXTRACTOR.extract(REQUEST.with(known)).actors().stream().map(Actor::mentions).toList(),
        "spans stay as they were");
  }

  @Test
  void knowsAFiledProgrammeWithoutQuotationMarks() {
    var known = new KnownNames(Map.of(), Set.of("Сельская школа", "Котел"));
    var directive = EXTRACTOR.extract(REQUEST.with(known)).directives().get(0);
    assertEquals(List.of("Сельская школа"), directive.programmes(), "whole words alone");
  }

  private static List<String> names(ExtractionRequest request) {
    return EXTRACTOR.extract(request).actors().stream().map(Actor::name).toList();
  }
}
