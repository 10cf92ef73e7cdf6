package kz.oryndau.extraction.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.morphology.MorphologyReader;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingWordsTest {

  private static final ReportingWords WORDS = ReportingWords.of(Language.RUSSIAN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Министр заявил о росте цен.                 | заявил SAYS
          Она считает и надеется.                     | считает SAYS, надеется SAYS
          Аким подчёркивает и подчеркнул.             | подчёркивает STRESSES, подчеркнул STRESSES
          Он обратил особое внимание на сроки.        | обратил особое внимание STRESSES
          Аким дал горожанам твёрдое слово.           | дал горожанам твёрдое слово PROMISES
          Министр не исключил пересмотра.             | исключил DENIES
          Ведомство не сообщило подробностей.         | ''
          Министр хочет сказать и обещать.            | ''
          Скажу и пообещаю сам.                       | ''
          Она уверена, он убеждён.                    | уверена STRESSES, убеждён STRESSES
          Добавив, что денег нет.                     | Добавив SAYS
          По его словам, по мнению акима.             | По его словам SAYS, по мнению SAYS
          На её взгляд, пора начинать.                | На её взгляд SAYS
          По новым словам судят редко.                | ''
          В указе отмечается и указано.               | отмечается STRESSES, указано STRESSES
          Заявление министра и сообщение прессы.      | ''
          """)
  void findsTheWordsOfTheListWithTheirClass(String sentence, String expected) {
    assertEquals(expected, String.join(", ", cues(sentence)));
  }

  private static List<String> cues(String sentence) {
    var analysed = new MorphologyReader().read(new TextReader().read(sentence, Language.RUSSIAN));
    var line =
        Lines.of(
                new MentionedText(
                    analysed,
                    List.of(),
                    java.util.Set.of(),
                    java.util.Set.of(),
                    kz.oryndau.extraction.mention.HeldPosts.NONE,
                    List.of()))
            .get(0);
    List<String> cues = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      var cue = WORDS.at(line, i);
      if (cue != null) {
        cues.add(line.span(cue.at(), cue.end()).in(sentence) + " " + cue.verbClass());
        i = cue.end() - 1;
      }
    }
    return cues;
  }
}
