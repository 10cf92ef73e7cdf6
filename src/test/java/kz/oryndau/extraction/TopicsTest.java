package kz.oryndau.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a statement is about; the statements are invented. */
class TopicsTest {

  private static final Extractor EXTRACTOR = new Extractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "в сельских школах не хватает учителей математики | education",
        "урожай пшеницы собран на всех полях области | agriculture",
        "больницы получили новое оборудование и лекарства | health",
        "никто об этом не просил | ''"
      })
  void areThoseOfItsOwnWords(String said, String areas) {
    var text = "Министр Дамир Оспанкул заявил, что " + said + ".";
    var found = EXTRACTOR.extract(new ExtractionRequest(text, null, null));

    var expected = areas.isEmpty() ? List.<String>of() : List.of(areas.split(" "));
    assertEquals(expected, found.topics().get(found.quotes().get(0).id()));
  }
}
