package kz.oryndau.extraction.directive;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list shows of an assignment. People and events are invented. */
class TitlesTest {

  private final RuleReader reader = new RuleReader(LocalDate.of(2026, 5, 14));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the verb first, its object behind
          «Скот мы вывезем до 1 июня», – сказал аким Иван Лосев. | Вывезти скот до 1 июня
          Аким Иван Лосев сообщил, что договор подпишут до 1 июня. | Подписать договор до 1 июня
          «Кровлю прачечной отремонтируем в этом году», – сказал аким Иван Лосев. | Отремонтировать кровлю прачечной в этом году
          # how it is done stays in front
          «Временно закроем мост до 1 июня», – сказал аким Иван Лосев. | Временно закрыть мост до 1 июня
          # who does it stays the subject
          Аким Иван Лосев сообщил, что районы подготовят свои планы до 1 июня. | Районы подготовят свои планы до 1 июня
          «Реальное повышение зарплаты должно затронуть 12 тысяч учителей», – сказал аким Иван Лосев. | Реальное повышение зарплаты должно затронуть 12 тысяч учителей
          # insertions, brackets, bans
          Новый состав, по его словам, представят до 2 октября, сообщил аким Иван Лосев. | Представить новый состав до 2 октября
          «Строительство дороги (около 900 километров) планируется начать в 2027 году», – сказал аким Иван Лосев. | Начать строительство дороги (около 900 километров) в 2027 году
          Аким Иван Лосев запретил чиновникам уезжать в праздники. | Запрет: уезжать в праздники
          """)
  void areWorded(String text, String expected) {
    assertEquals(expected, reader.read(text).stream().map(Directive::title).collect(joining("; ")));
  }
}
