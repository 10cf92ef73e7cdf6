package kz.oryndau.extraction.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which names can be those of one body, and which of them it is called by; in both orders. */
class BodyPairsTest {

  private static final String FOLDER = "/extraction/posts/";

  private static List<String> bodies(String first, String second) {
    var text = first + " сообщает, что ремонт завершён.\nТакже " + second + " отмечает успех.";
    return Mentions.read(Letters.upperFirst(text)).actors().stream()
        .filter(it -> it.type() == Actor.Type.BODY)
        .map(it -> Letters.lowerFirst(it.name()))
        .toList();
  }

  private static String inside(String name) {
    return Letters.lowerFirst(name);
  }

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "one-body.csv", delimiter = '|', quoteCharacter = '`')
  void oneBody(String full, String brief) {
    assertEquals(List.of(inside(full)), bodies(full, inside(brief)), "the full name first");
    assertEquals(List.of(inside(full)), bodies(brief, inside(full)), "the short name first");
  }

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "two-bodies.csv", delimiter = '|', quoteCharacter = '`')
  void twoBodies(String one, String other) {
    assertEquals(2, bodies(one, inside(other)).size());
    assertEquals(2, bodies(other, inside(one)).size());
  }
}
