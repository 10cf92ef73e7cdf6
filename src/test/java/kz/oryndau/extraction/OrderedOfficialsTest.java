package kz.oryndau.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who becomes an official because somebody orders him something. All names are invented. */
class OrderedOfficialsTest {

  private static final Extractor EXTRACTOR = new Extractor();

  /** Bodies, groups and people of whom nothing is said, also where the order is too vague. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      Аким Асхат Мырзабеков поручил местным властям проверить школы до 1 мая. | Асхат Мырзабеков / местные власти
      Аким Асхат Мырзабеков поручил местным исполнительным органам проверить школы до 1 мая. | Асхат Мырзабеков / местные исполнительные органы
      Аким Асхат Мырзабеков поручил госслужащим проверить школы до 1 мая. | Асхат Мырзабеков / госслужащие
      Аким Асхат Мырзабеков поручил силовым структурам проверить школы до 1 мая. | Асхат Мырзабеков / силовые структуры
      Аким Асхат Мырзабеков поручил первым руководителям проверить школы до 1 мая. | Асхат Мырзабеков / первые руководители
      Аким Асхат Мырзабеков поручил должностным лицам проверить школы до 1 мая. | Асхат Мырзабеков / должностные лица
      Аким Асхат Мырзабеков поручил спасателям проверить школы до 1 мая. | Асхат Мырзабеков / спасатели
      Аким Асхат Мырзабеков поручил заму проверить школы до 1 мая. | Асхат Мырзабеков / зам
      Аким Асхат Мырзабеков поручил Ивану Долговязову проверить школы до 1 мая. | Асхат Мырзабеков / Иван Долговязов
      Аким Асхат Мырзабеков поручил директору музея Анне Левченко проверить залы до 1 мая. | Асхат Мырзабеков / Анна Левченко
      Аким Асхат Мырзабеков поручил директору завода Анне Левченко проверить цеха до 1 мая. | Асхат Мырзабеков
      Аким Асхат Мырзабеков поручил подрядчикам проверить школы до 1 мая. | Асхат Мырзабеков
      Аким Асхат Мырзабеков поручил управлению усилить работу, а полиции – контроль. | Асхат Мырзабеков / управление / полиция
      Премьер Асхат Мырзабеков дал поручение, чтобы МЧС с МВД и акиматами приняли меры. | Асхат Мырзабеков / МЧС / МВД / акиматы
      Премьер Асхат Мырзабеков уехал. Природоохранной полиции поручено усилить работу. | Асхат Мырзабеков / Природоохранная полиция
      Премьер Асхат Мырзабеков уехал. Министерству и "ҚТЖ" поручено усилить работу. | Асхат Мырзабеков / Министерство / ҚТЖ
      Согласно указу, акиматам поручено усилить работу. | акиматы
      Премьер Асхат Мырзабеков дал поручение о реформе, в том числе МВД. | Асхат Мырзабеков
      Местные власти и чиновники молчат. Аким Асхат Мырзабеков уехал. | Асхат Мырзабеков
      Асхат Мырзабеков поручил проверить школы до 1 мая. | Асхат Мырзабеков
      Асхат Мырзабеков осмотрел школы. | -
      """)
  void ordered(String text, String expected) {
    var request = new ExtractionRequest(text, LocalDate.of(2026, 3, 2), Language.RUSSIAN);
    var names =
        EXTRACTOR.extract(request).actors().stream()
            .map(OrderedOfficialsTest::called)
            .collect(Collectors.joining(" / "));
    assertEquals(expected, names.isEmpty() ? "-" : names);
  }

  private static String called(Actor actor) {
    return actor.name() != null ? actor.name() : String.join("; ", actor.positions());
  }
}
