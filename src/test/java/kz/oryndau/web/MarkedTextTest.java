package kz.oryndau.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import kz.oryndau.article.Aside;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  private static final String TEXT =
      "Совет собрался утром.\n\nАким Ержан Сатов сказал: мост починим к маю, деньги есть.\nРеклама.";

  private static Mark mark(String key, Mark.Kind kind, String words) {
    var start = TEXT.indexOf(words);
    return new Mark(key, kind, start, start + words.length(), key);
  }

  private static List<Passage> passages(Mark... marks) {
    return new MarkedText(TEXT, List.of(marks), List.of()).passages();
  }

  private static String shown(Passage passage) {
    return passage.runs().stream()
        .flatMap(run -> run.pieces().stream())
        .map(Passage.Piece::text)
        .collect(Collectors.joining());
  }

  private static List<String> pieces(Passage passage) {
    return passage.runs().stream()
        .flatMap(run -> run.pieces().stream())
        .map(piece -> piece.text() + "|" + piece.keys())
        .toList();
  }

  @Test
  void showsEveryLineThatIsNotBlankAndNoOther() {
    assertEquals(
        List.of(
            "Совет собрался утром.",
            "Аким Ержан Сатов сказал: мост починим к маю, деньги есть.",
            "Реклама."),
        passages().stream().map(MarkedTextTest::shown).toList());
  }

  @Test
  void cutsAtEveryBorderOfNestedMarks() {
    var second =
        passages(
                mark("s1", Mark.Kind.DIRECT, "мост починим к маю, деньги есть"),
                mark("a1", Mark.Kind.PLEDGE, "мост починим к маю"),
                mark("o1", Mark.Kind.OFFICIAL, "Аким Ержан Сатов"))
            .get(1);
    assertEquals(
        List.of(
            "Аким Ержан Сатов|o1",
            " сказал: |",
            "мост починим к маю|s1 a1",
            ", деньги есть|s1",
            ".|"),
        pieces(second));
  }

  @Test
  void cutsOverlappingMarksIntoTheirCommonPart() {
    var second =
        passages(
                mark("a1", Mark.Kind.PLEDGE, "мост починим к маю"),
                mark("a2", Mark.Kind.DIRECTIVE, "к маю, деньги"))
            .get(1);
    assertTrue(pieces(second).contains("к маю|a1 a2"), pieces(second).toString());
    assertEquals(
        "Аким Ержан Сатов сказал: мост починим к маю, деньги есть.", shown(second), "no word lost");
  }

  @Test
  void keepsAStatementInOneRunAroundWhatStandsInIt() {
    var statement = mark("s1", Mark.Kind.DIRECT, "мост починим к маю, деньги есть");
    var runs = passages(statement, mark("a1", Mark.Kind.PLEDGE, "починим")).get(1).runs();
    assertEquals(3, runs.size());
    assertNull(runs.get(0).statement());
    assertEquals(statement, runs.get(1).statement());
    assertEquals(3, runs.get(1).pieces().size());
  }

  @Test
  void putsOneSignAtTheStartOfAMarkThatRunsOverParagraphs() {
    var long1 = new Mark("s1", Mark.Kind.DIRECT, 6, TEXT.indexOf(" сказал"), "s1");
    var signs =
        passages(long1).stream()
            .flatMap(passage -> passage.runs().stream())
            .flatMap(run -> run.pieces().stream())
            .flatMap(piece -> piece.signs().stream())
            .toList();
    assertEquals(List.of(long1), signs);
  }

  @Test
  void tellsTheFirstPieceOfAnOfficialFromTheRest() {
    var pieces =
        passages(
                mark("o1", Mark.Kind.OFFICIAL, "Ержан Сатов"),
                mark("s1", Mark.Kind.INDIRECT, "Сатов сказал"))
            .get(1)
            .runs()
            .stream()
            .flatMap(run -> run.pieces().stream())
            .filter(piece -> piece.official() != null)
            .toList();
    assertEquals(List.of("Ержан ", "Сатов"), pieces.stream().map(Passage.Piece::text).toList());
    assertTrue(pieces.get(0).first());
    assertFalse(pieces.get(1).first());
  }

  @Test
  void marksWhatStandsAsideAndCutsOffWhatReachesTooFar() {
    var start = TEXT.indexOf("Реклама");
    var aside = new Aside(start, TEXT.length() + 40, Aside.Kind.NOISE);
    var beyond = new Mark("s1", Mark.Kind.DIRECT, start, TEXT.length() + 40, "s1");
    var last = new MarkedText(TEXT, List.of(beyond), List.of(aside)).passages().get(2);
    assertEquals(Aside.Kind.NOISE, last.aside());
    assertEquals("Реклама.", shown(last));
  }

  @Test
  void showsARecordWithTheParagraphsAroundIt() {
    var text = "один\nдва\nтри\nчетыре\nпять";
    var around = new MarkedText(text, List.of(), List.of()).around(9, 12);
    assertEquals(
        List.of("два", "три", "четыре"), around.stream().map(MarkedTextTest::shown).toList());
  }
}
