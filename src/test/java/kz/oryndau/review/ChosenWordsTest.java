package kz.oryndau.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.List;
import kz.oryndau.listing.Parameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of an article a person means by what he typed, dragged over or counted. */
class ChosenWordsTest {

  /** The face takes two UTF-16 units, at 9 and 10; «мост» stands at 0 and at 12. */
  private static final String TEXT = "мост ждёт😀 мост\nчерез реку";

  private static final ChosenWords SEEN = new ChosenWords(5, 9);

  private static Parameters form(String words, String start, String end) {
    var fields = new HashMap<String, List<String>>();
    fields.put("words", List.of(words == null ? "" : words));
    fields.put("start", List.of(start == null ? "" : start));
    fields.put("end", List.of(end == null ? "" : end));
    return new Parameters(fields);
  }

  @ParameterizedTest
  @CsvSource({
    // what was seen is «ждёт»
    "ждёт, 5, 9, ждёт",
    "ждёт, 0, 9, мост ждёт",
    "'', 0, 4, мост",
    "через реку, 5, 9, через реку",
    "через реку, , , через реку",
    "мост, 14, 16, мост",
    "'мост через', 12, 22, 'мост\nчерез'",
    "ждёт, 4, 9, ждёт",
    "' ждёт ', 5, 9, ждёт"
  })
  void takesWhatWasMeant(String words, String start, String end, String meant) {
    var form = form(words, start, end);
    var chosen = ChosenWords.read(form, TEXT, SEEN);
    form.check();
    assertEquals(meant, chosen.in(TEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "мост, , , words, MORE_THAN_ONCE",
    "река, , , words, NOT_IN_ARTICLE",
    "река, 5, 9, words, NOT_IN_ARTICLE",
    "'', , , words, REQUIRED",
    "'', 4, 5, words, REQUIRED",
    "'', 0, 99, end, OUTSIDE_TEXT",
    "'', 40, 50, start, OUTSIDE_TEXT",
    "'', 9, 5, end, OUTSIDE_TEXT",
    "'', 0, 10, end, SPLITS_CHARACTER",
    "'', 10, 12, start, SPLITS_CHARACTER"
  })
  void saysWhatIsWrong(String words, String start, String end, String field, String rule) {
    var form = form(words, start, end);
    assertNull(ChosenWords.read(form, TEXT, SEEN));
    var wrong = form.violations().list().get(0);
    assertEquals(field + " " + rule, wrong.field() + " " + wrong.rule());
  }
}
