package kz.oryndau.extraction.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Which posts can be those of one holder: each pair of the tables, with a name behind the first
 * post, in both orders. The names are invented.
 */
class PostPairsTest {

  private static final String FOLDER = "/extraction/posts/";

  /** Words that point back to somebody, and never forward. */
  private static final Set<String> ONLY_LATER =
      Set.of("спикер", "чиновник", "народный избранник", "управляющий директор");

  private static int holders(String named, String alone) {
    return holders(named + " Асхат Мырзабеков приехал.\n" + upper(alone) + " уехал.");
  }

  private static int holdersFromTheHeadline(String named, String alone) {
    return holders(
        upper(alone) + " молчал\nСегодня " + lower(named) + " Асхат Мырзабеков приехал.");
  }

  private static int holders(String text) {
    var actors = Mentions.read(text).actors();
    return (int) actors.stream().filter(it -> it.type() != Actor.Type.BODY).count();
  }

  private static String upper(String text) {
    return Letters.upperFirst(text);
  }

  private static String lower(String text) {
    return Letters.lowerFirst(text);
  }

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "one-holder.csv", delimiter = '|', quoteCharacter = '`')
  void oneHolder(String named, String alone) {
    assertEquals(1, holders(named, alone), "the name first");
    if (!ONLY_LATER.contains(alone)) {
      assertEquals(1, holdersFromTheHeadline(named, alone), "the post alone in the headline");
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "two-holders.csv", delimiter = '|', quoteCharacter = '`')
  void twoHolders(String named, String alone) {
    assertEquals(2, holders(named, alone), "the name first");
    assertEquals(2, holdersFromTheHeadline(named, alone), "the post alone in the headline");
  }
}
