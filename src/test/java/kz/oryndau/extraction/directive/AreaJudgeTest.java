package kz.oryndau.extraction.directive;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.morphology.MorphologyReader;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policy areas by all that an article says; people and events are invented. */
class AreaJudgeTest {

  private static final PolicyAreas AREAS = new PolicyAreas();

  private static final double[] NOTHING = new double[AREAS.names().size()];

  private static final Actor NOBODY = new Actor("o1", Actor.Type.POST, null, List.of(), List.of());

  private final MorphologyReader morphology = new MorphologyReader();
  private final TextReader texts = new TextReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the last sentence is the assignment
          Дорога у рынка разбита. Трассу латали дважды. Работы завершат до осени. | transport
          Котельная посёлка стоит без угля. В домах холодно. Устранить недочёты. | energy, housing
          Аким осмотрел школу. Построить новую школу до осени. | construction, education
          Врачей не хватает. В больнице нет лекарств. Доложить до пятницы. | health
          Паводок подтопил дома. Жителей эвакуировали. Выделить 2 млрд тенге. | budget, emergency
          Вчера было тихо. Приехали гости. Подумать над этим. | ''
          """)
  void namesTheAreasOfTheLastSentence(String article, String expected) {
    assertEquals(expected, judged(lastOf(article)).stream().sorted().collect(joining(", ")));
  }

  @Test
  void namesTheLikeliestAreaHoweverUnlikely() {
    var judge = new AreaJudge(AREAS.names(), Map.of("bias", -5.0, "area=health", 1.0));
    assertEquals(
        List.of("health"), judge.areas(lastOf("Отправить врачей в школы и на заводы."), NOTHING));
  }

  @Test
  void namesTwoAreasAtMost() {
    var judge = new AreaJudge(AREAS.names(), Map.of("bias", 5.0, "~врач=health", 1.0));
    var named =
        judge.areas(
            lastOf("Открыть поликлинику, школу, музей, стадион и завод: врач есть."), NOTHING);
    assertEquals(2, named.size());
    assertEquals("health", named.get(0));
  }

  @Test
  void listensToTheIssuersPostAndToTheWholeArticle() {
    var judge = new AreaJudge(AREAS.names(), Map.of("all~угля=energy", 1.0));
    var minister =
        new Actor("o1", Actor.Type.PERSON, "Иван Лосев", List.of("Министр энергетики"), List.of());
    var names = new ArrayList<String>();
    AreaWord.ISSUER.tell(minister, (place, word, length) -> names.add(place.name(word, length)));
    assertEquals(List.of("by~минис", "by~энерг"), names);
    var evidence = lastOf("Котельная стоит без угля. Заменить трубы в школе.");
    double told = judge.told(evidence::tellArticle)[AREAS.names().indexOf("energy")];
    assertEquals(1.0, told);
  }

  private static List<String> judged(AreaEvidence evidence) {
    return AREAS.judged(evidence, AREAS.told(evidence::tellArticle));
  }

  private AreaEvidence lastOf(String article) {
    var text = morphology.read(texts.read(article, Language.RUSSIAN));
    var last = text.sentences().get(text.sentences().size() - 1);
    return AREAS
        .of(text)
        .evidence(last.sentence(), last.passage(), 0, last.sentence().tokens().size(), NOBODY);
  }
}
