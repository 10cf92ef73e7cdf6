package kz.oryndau.official.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.oryndau.official.identity.Identity.Candidate;
import kz.oryndau.official.identity.Judgement.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is who, over a table of invented pairs. */
class IdentityTest {

  private record Pair(String truth, Profile one, Profile other, String line) {
    Verdict verdict() {
      return Identity.judge(one, other).verdict();
    }

    boolean is(String expected) {
      return truth.equals(expected);
    }
  }

  @Test
  void mergesWhatIsOneAndNothingElse() throws IOException {
    var pairs = pairs();
    var merged = pairs.stream().filter(pair -> pair.verdict() == Verdict.SAME).toList();
    var wrong = merged.stream().filter(pair -> !pair.is("same")).map(Pair::line).toList();
    var same = pairs.stream().filter(pair -> pair.is("same")).toList();
    var missed = same.stream().filter(pair -> pair.verdict() != Verdict.SAME).toList();
    double precision = 1 - (double) wrong.size() / merged.size();
    double recall = 1 - (double) missed.size() / same.size();

    assertTrue(pairs.size() >= 120, pairs.size() + " pairs");
    assertTrue(precision >= 0.99, "merged wrongly: " + wrong);
    assertTrue(recall >= 0.85, recall + ", missed: " + missed.stream().map(Pair::line).toList());
  }

  @Test
  void neverKeepsApartForGoodWhatIsOne() throws IOException {
    var lost =
        pairs().stream()
            .filter(pair -> pair.is("same") && pair.verdict() == Verdict.DIFFERENT)
            .map(Pair::line)
            .toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void asksAPersonWhereTheEvidenceDoesNotDecide() throws IOException {
    var asked = pairs().stream().filter(pair -> pair.is("undecidable")).toList();
    var silent =
        asked.stream()
            .filter(pair -> pair.verdict() != Verdict.UNDECIDED)
            .map(pair -> pair.verdict() + " " + pair.line())
            .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void judgesTheSameFromBothSidesAndSaysWhy() throws IOException {
    for (var pair : pairs()) {
      var judgement = Identity.judge(pair.one(), pair.other());
      assertEquals(
          judgement.verdict(),
          Identity.judge(pair.other(), pair.one()).verdict(),
          "turned round: " + pair.line());
      assertTrue(!judgement.reasons().isEmpty(), pair.line());
    }
  }

  @Test
  void choosesTheClosestNameAmongThoseThatFit() {
    var met = person("Арман Сеитов", "министр просвещения");
    var brief = new Candidate(1, person("А. Сеитов", "министр просвещения"));
    var whole = new Candidate(2, person("Арман Сеитов", "министр просвещения"));

    assertEquals(Optional.of(2L), Identity.choose(met, List.of(brief, whole)).same());
    assertEquals(Optional.of(1L), Identity.choose(met, List.of(brief)).same());
  }

  @Test
  void choosesNobodyWhereTwoFitEquallyWell() {
    var met = person("Сеитов", "министр просвещения");
    var one = new Candidate(1, person("Арман Сеитов", "министр просвещения"));
    var other = new Candidate(2, person("Болат Сеитов", "министр просвещения"));
    var choice = Identity.choose(met, List.of(one, other));

    assertEquals(Optional.empty(), choice.same());
    assertEquals(List.of(1L, 2L), choice.doubts().stream().map(Identity.Doubt::id).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Қасым-Жомарт Тоқаев, Kassym-Jomart Tokayev",
    "Касым-Жомарт Токаев, Qasym-Jomart Toqaev",
    "Щербаков, Shcherbakov",
    "Ерлан, Yerlan",
    "Юсупова, Iusupova",
    "Әлия, Aliya",
    "Сейітов, Seitov",
    "Джандос, Dzhandos",
    "Пётр, Петр"
  })
  void spellsOneNameInThreeAlphabets(String one, String other) {
    assertEquals(Spelling.of(one), Spelling.of(other));
  }

  private static Profile person(String name, String post) {
    return Profile.inArticle(
        Profile.Kind.PERSON, name, List.of(post), null, LocalDate.of(2026, 3, 2));
  }

  private static List<Pair> pairs() throws IOException {
    try (InputStream file = IdentityTest.class.getResourceAsStream("/identity/pairs.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(IdentityTest::pair)
          .toList();
    }
  }

  private static Pair pair(String line) {
    var parts = line.split("\\|", -1);
    assertEquals(8, parts.length, line);
    var kind = Profile.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT));
    return new Pair(parts[0], profile(kind, parts, 2), profile(kind, parts, 5), line);
  }

  private static Profile profile(Profile.Kind kind, String[] parts, int at) {
    var posts = Arrays.stream(parts[at + 1].split(";")).filter(post -> !post.isEmpty()).toList();
    return Profile.inArticle(kind, parts[at], posts, null, LocalDate.parse(parts[at + 2]));
  }
}
