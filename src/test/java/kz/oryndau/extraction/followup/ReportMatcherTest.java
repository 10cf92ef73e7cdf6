package kz.oryndau.extraction.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.followup.FollowUpPair.Article;
import org.junit.jupiter.api.Test;

/** Which reports are linked with which earlier assignments, over invented pairs of articles. */
class ReportMatcherTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/followups");
  private static final Path DEV = Path.of("../shared/gold/dev");
  private static final double PRECISION = 0.8;
  private static final double RECALL = 0.6;

  @Test
  void linksPairsThatBelongTogetherAndNoOthers() throws IOException {
    var pairs = FollowUpPair.read(FOLDER);
    assertTrue(pairs.stream().filter(pair -> pair.assignment() != null).count() >= 10);
    assertTrue(pairs.stream().filter(pair -> pair.assignment() == null).count() >= 10);
    measure(pairs);
  }

  @Test
  void linksTheDevelopmentArticles() throws IOException {
    assumeTrue(Files.exists(DEV), "no articles in " + DEV);
    measure(
        List.of(
            new FollowUpPair(
                "school",
                "сдать школу",
                Set.of(Progress.LATE, Progress.FAILED, Progress.POSTPONED),
                new Article(
                    LocalDate.of(2026, 2, 17),
                    """
                    Стройки области: аким проверил сроки
                    Аким области Галымжан Рысбекулы поручил управлению строительства до 25 августа сдать школу на 900 мест в микрорайоне Лесная Поляна.
                    Он поручил также управлению культуры отремонтировать библиотеку.
                    """),
                dev("2026-09-08", "school-opening-postponed")),
            new FollowUpPair(
                "bridge",
                "восстановить",
                Set.of(Progress.DONE),
                new Article(
                    LocalDate.of(2024, 6, 3),
                    """
                    Глава государства прилетел в зону паводка
                    Глава государства поручил правительству восстановить переправу через Убу в Шемонаихинском районе до конца 2026 года.
                    """),
                dev("2026-10-20", "bridge-opened-order-fulfilled"))));
  }

  private static Article dev(String published, String name) throws IOException {
    return new Article(LocalDate.parse(published), Files.readString(DEV.resolve(name + ".txt")));
  }

  private static void measure(List<FollowUpPair> pairs) {
    int proposed = 0;
    int right = 0;
    int found = 0;
    var told = new ArrayList<String>();
    for (var pair : pairs) {
      var links = pair.links();
      proposed += links.size();
      long good = links.stream().filter(pair::right).count();
      right += (int) good;
      found += good > 0 ? 1 : 0;
      links.stream()
          .filter(link -> !pair.right(link))
          .forEach(link -> told.add(pair.name() + " wrong " + link));
      if (pair.assignment() != null && good == 0) {
        told.add(pair.name() + " missed");
      }
    }
    long wanted = pairs.stream().filter(pair -> pair.assignment() != null).count();
    var figures =
        "%d of %d proposed are right, %d of %d found".formatted(right, proposed, found, wanted);
    told.add(0, figures);
    assertTrue(right >= PRECISION * proposed, String.join("\n", told));
    assertTrue(found >= RECALL * wanted, String.join("\n", told));
  }

  @Test
  void proposesNothingOfTheSameDay() throws IOException {
    var pair =
        FollowUpPair.read(FOLDER).stream()
            .filter(each -> each.name().equals("bridge-done.txt"))
            .findFirst()
            .orElseThrow();
    assertEquals(1, pair.links().size());
    var sameDay = new Article(pair.earlier().published(), pair.later().text());
    assertEquals(List.of(), new FollowUpPair("", null, Set.of(), pair.earlier(), sameDay).links());
  }
}
