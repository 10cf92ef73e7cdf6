package kz.oryndau.extraction.directive;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import kz.oryndau.extraction.directive.Directive.Addressee;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is to do it where the ordering words stand apart from the action: each row is a text («¶»
 * breaks a line) and, for each assignment, those named. People and events are invented.
 */
class AssigneesTest {

  private static final RuleReader READER = new RuleReader(LocalDate.of(2026, 5, 14));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the dative behind «в связи с»
          Аким Иван Лосев сказал: «В связи с этим акимам района поручаю открыть школу». | акимы района
          Аким Иван Лосев провёл совещание. В связи с этим госорганам поручено внести поправки. | госорганы
          # pronouns
          Министр Иван Лосев провёл совещание с акимами районов. Им поручено до 1 июня подготовить котельные. | акимы районов
          Министр Иван Лосев провёл совещание с акимами районов. Он поручил им до 1 июня подготовить котельные. | акимы районов
          # tasks
          Премьер-министр Иван Лосев поставил перед управлением образования задачу открыть три школы. | управление образования
          Перед акимами районов стоит задача построить 12 школ, сказал аким области Иван Лосев. | акимы районов
          # lists
          Премьер-министр Иван Лосев провёл заседание. Координационному совету поручено:¶- до 1 июня обновить план;¶- открыть центр; | Координационный совет; Координационный совет
          Аким Иван Лосев поручил:¶1. Построить мост.¶Ответственный: управление дорог.¶2. Открыть школу.¶Ответственные – отдел образования и акимат района. | управление дорог; отдел образования, акимат района
          # who is spoken to
          «Роман Александрович, поручаю совместно с акиматами Алматы и Шымкента завершить строительство дороги», – сказал президент Иван Лосев. | Роман Александрович, акиматы Алматы и Шымкента
          «Роман Александрович, до пятницы надо закончить уборку кукурузы», – сказал президент Иван Лосев. | Роман Александрович
          # bare commands go on; what is needed does not
          «Акимам взять вопросы паводка на особый контроль. Обеспечить работу систем оповещения», – поручил премьер-министр Иван Лосев. | Акимы; Акимы
          «Акимам поручаю провести ревизию пастбищ. Изъятые земли нельзя передавать в аренду», – сказал премьер-министр Иван Лосев. | Акимы;
          # the other telling names them
          Премьер-министр Иван Лосев поручил проверить все школы до 1 июня.¶Премьер-министр Иван Лосев поручил акимам проверить все школы до 1 июня. | акимы
          # nobody
          «Но вам необходимо обновить сметы до 1 июня», – сказал аким Иван Лосев. | ''
          «Я дал поручение, чтобы управление контроля остановило стройку», – сказал аким Иван Лосев. | управление контроля
          """)
  void areNamed(String text, String expected) {
    assertEquals(expected == null ? "" : expected, assignees(text.replace('¶', '\n')));
  }

  private static String assignees(String text) {
    return READER.read(text).stream()
        .map(one -> one.addressees().stream().map(Addressee::name).collect(joining(", ")))
        .collect(joining("; "))
        .strip();
  }
}
