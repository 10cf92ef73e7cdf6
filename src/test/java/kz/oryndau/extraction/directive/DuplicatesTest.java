package kz.oryndau.extraction.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is told twice and what only sounds alike: each row is a text, its lines parted by «/», and
 * the words of the assignments that are left. People and events are invented.
 */
class DuplicatesTest {

  private static final RuleReader READER = new RuleReader(LocalDate.of(2026, 5, 14));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one order, promise or duty in other words
          Аким Иван Лосев поручил открыть мост до 1 июля. / «До 1 июля мост надо открыть», – сказал Лосев. | открыть мост до 1 июля
          «В Каскелене построим пять школ», – сказал аким Иван Лосев. / Лосев пообещал, что пять школ построят в Каскелене до конца года. | пять школ построят в Каскелене до конца года
          «Достроим новый мост через реку Тобол в этом году», – сказал аким Иван Лосев. / «Мост через Тобол достроим», – повторил Лосев. | Достроим новый мост через реку Тобол в этом году
          Министр Иван Лосев поручил закупить 40 автобусов для сельских школ. / По словам Лосева, 40 автобусов для школ закупят к сентябрю. | 40 автобусов для школ закупят к сентябрю
          # other numbers, days and things
          «Выделим 53 млн тенге на ремонт школ», – сказал аким Иван Лосев. / «Выделим 97 млн тенге на ремонт больниц», – сказал Лосев. | Выделим 53 млн тенге на ремонт школ; Выделим 97 млн тенге на ремонт больниц
          Министр Иван Лосев поручил сдать школу до 1 июня. / Лосев поручил сдать больницу до 1 июля. | сдать школу до 1 июня; сдать больницу до 1 июля
          Аким Иван Лосев поручил отремонтировать дорогу в Каскелене. / Лосев поручил отремонтировать теплотрассу в Талгаре. | отремонтировать дорогу в Каскелене; отремонтировать теплотрассу в Талгаре
          Аким Иван Лосев поручил навести порядок на рынке «Восток». / Лосев поручил проверить рынок «Запад». | навести порядок на рынке «Восток»; проверить рынок «Запад»
          """)
  void keepsOneTelling(String text, String expected) {
    var lines = text.replace(" / ", "\n");
    assertEquals(
        expected,
        READER.read(lines).stream()
            .map(directive -> directive.span().in(lines))
            .collect(Collectors.joining("; ")));
  }
}
