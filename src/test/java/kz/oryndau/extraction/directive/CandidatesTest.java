package kz.oryndau.extraction.directive;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import kz.oryndau.extraction.mention.KnownNouns;
import kz.oryndau.extraction.mention.MentionReader;
import kz.oryndau.extraction.morphology.MorphologyReader;
import kz.oryndau.extraction.quote.QuoteReader;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the judge is asked about: each row is a text and the words of all candidates in it, sure or
 * doubtful. People and events are invented.
 */
class CandidatesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 5, 14);

  private final TextReader texts = new TextReader();
  private final MorphologyReader morphology = new MorphologyReader();
  private final MentionReader mentions = new MentionReader();
  private final QuoteReader quotes = new QuoteReader();
  private final DirectiveReader directives = new DirectiveReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # nouns as actions
          «Переезд акимата намечается в августе», – сказал аким Иван Лосев. | Переезд акимата намечается в августе
          «Предстоит замена 40 километров труб», – сказал аким Иван Лосев. | замена 40 километров труб
          «На очереди реконструкция стадиона», – сказал аким Иван Лосев. | реконструкция стадиона
          Аким Иван Лосев поручил проведение инвентаризации до 1 июня. | проведение инвентаризации до 1 июня
          Аким Иван Лосев распорядился о выделении 200 млн тенге. | выделении 200 млн тенге
          Министр Иван Лосев инициировал проверку всех школ. | проверку всех школ
          Министр Иван Лосев сообщил, что до 2028 года планируется ввод 24 заводов, запуск двух линий. | ввод 24 заводов; запуск двух линий
          # clauses with «чтобы» and «пусть»
          «Проконтролировать, чтобы деньги дошли до каждого села», – поручил аким Иван Лосев. | Проконтролировать, чтобы деньги дошли до каждого села
          «Хочу, чтобы вы закрыли этот вопрос до пятницы», – сказал аким Иван Лосев. | закрыли этот вопрос до пятницы
          «Пусть Минздрав подготовит отчёт до 1 июня», – сказал министр Иван Лосев. | подготовит отчёт до 1 июня
          «Пусть начинают выдачу с 15 июня», – сказал министр Иван Лосев. | начинают выдачу с 15 июня
          # objects in front, frames, insertions
          «Вопросы, касающиеся здравоохранения, перенесём на следующее заседание», – сказал министр Иван Лосев. | Вопросы, касающиеся здравоохранения, перенесём на следующее заседание
          Министр Иван Лосев добавил, что для решения этого вопроса будет проведён аудит. | будет проведён аудит
          По словам министра Ивана Лосева, с 1 июня (по согласованию с Минфином) откроются две больницы. | откроются две больницы
          «Начиная с апреля 2027 года планируется продлить маршрут до города Актау», – сказал министр Иван Лосев. | продлить маршрут до города Актау
          «По завершении торгов начнутся ремонтные работы», – сказал аким Иван Лосев. | начнутся ремонтные работы
          «Давайте до пятницы решим этот вопрос», – сказал аким Иван Лосев. | решим этот вопрос
          «Регионы должны до 1 июня подготовить планы», – сказал министр Иван Лосев. | подготовить планы
          «Больницы должны открыться до 1 июня», – сказал министр Иван Лосев. | Больницы должны открыться до 1 июня
          Аким Иван Лосев запретил строительство на горных склонах. | строительство на горных склонах
          # two things in one sentence
          «Установим камеры и подключим их к единому центру», – сказал министр Иван Лосев. | Установим камеры; подключим их к единому центру
          Аким Иван Лосев ответил, что улицу Ленина починят до осени, а улицу Абая – в следующем году. | улицу Ленина починят до осени; улицу Абая – в следующем году
          # presents that announce, commands to one
          «Собираемся каждый вечер», – сказал аким Иван Лосев. | Собираемся каждый вечер
          «Докладываете мне каждые два часа», – сказал аким Иван Лосев. | Докладываете мне каждые два часа
          «Собери жителей», – сказал аким Иван Лосев. | Собери жителей
          # what is no action of its own
          «Мы знаем об этом», – сказал аким Иван Лосев. |
          «Дорогу ремонтировали три года», – сказал аким Иван Лосев. |
          """)
  void areFound(String text, String expected) {
    assertEquals(expected == null ? "" : expected, candidates(text));
  }

  private String candidates(String words) {
    var mentioned =
        mentions.read(morphology.read(texts.read(words, Language.RUSSIAN)), KnownNouns.NONE);
    var spoken = quotes.read(mentioned);
    return directives.candidates(spoken.mentioned(), spoken.quotes(), PUBLISHED).drafts().stream()
        .map(draft -> draft.span().in(words))
        .collect(joining("; "));
  }
}
