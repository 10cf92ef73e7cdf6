package kz.oryndau.extraction.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.TextReader;
import kz.oryndau.extraction.text.Token;
import kz.oryndau.extraction.text.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policy areas by the words of an assignment alone. */
class PolicyAreasTest {

  private static final Set<String> SLUGS =
      Set.of(
          ("health education science digital economy budget taxes trade industry energy agriculture"
                  + " water ecology transport construction housing labour social culture sport"
                  + " justice security defence foreign governance regions emergency tourism youth"
                  + " media none")
              .split(" "));

  private static final PolicyAreas AREAS = new PolicyAreas();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          осуществить реформу здравоохранения, образования и науки | education, health, science
          начать работу по разработке реформ | governance
          пересмотреть Госпрограмму «Цифровой Казахстан» | digital
          отремонтировать трассу и мост | transport
          запастись углём для котельных | energy, housing
          снизить налоги и акцизы | taxes
          увеличить поголовье скота | agriculture
          очистить водопровод | water
          убрать свалку | ecology
          открыть музей и театр | culture
          подготовить спортсменов | sport
          построить гостиницы для туристов | tourism
          передать дело в прокуратуру | justice
          эвакуировать посёлок | emergency
          выплатить пенсии | social
          трудоустроить безработных | labour
          начать строительство двух электростанций | energy
          построить три школы и больницу | construction, education, health
          ввести школу в эксплуатацию | construction, education
          построить завод | industry
          навести железный порядок | ''
          провести селекторное совещание | ''
          обучить семь сотрудников | education
          открыть центр | ''
          посеять озимые на полях агрохолдинга | agriculture
          снизить цены на рынке | trade
          начать отопительный сезон | energy, housing
          закрыть открытые люки во дворах | housing
          увеличить патрули полиции | security
          провести газ в населённые пункты | energy, regions
          выделить 2 млрд тенге | budget
          обеспечить вузы общежитиями | education
          установить пандусы для маломобильных | social
          вывезти собранную солому | agriculture
          снизить социально-экономическое неравенство | ''
          раздать сотни ручек | ''
          дорогие коллеги | ''
          опубликовать в газете | media
          созвать коллегию | governance
          амнистировать заключённых | justice
          не допустить подорожания гречки | trade
          запустить спецэкономзону и сдать СЭЗ | economy, industry
          ауруханаларды салу | health
          """)
  void names(String text, String expected) {
    assertEquals(
        expected,
        PolicyAreas.choose(AREAS.weigh(tokens(text)), AREAS.none()).stream()
            .sorted()
            .collect(Collectors.joining(", ")));
  }

  @Test
  void takesTheAreaOfTheArticleWhereTheAssignmentNamesNone() {
    var article = AREAS.weigh(tokens("Ремонт дорог и мостов идёт медленно, трасса разбита."));
    var own = AREAS.weigh(tokens("представить отчёт"));
    assertEquals(List.of("transport"), PolicyAreas.choose(own, article));
  }

  @Test
  void knowsNoOtherAreasThanTheGuide() {
    WordList.read("/lexicon/policy-areas.txt").stream()
        .filter(line -> line.startsWith("["))
        .map(line -> line.substring(1, line.length() - 1))
        .forEach(slug -> assertTrue(SLUGS.contains(slug), slug));
  }

  private static List<Token> tokens(String text) {
    return new TextReader()
        .read(text, Language.RUSSIAN).passages().stream()
            .flatMap(passage -> passage.sentences().stream())
            .flatMap(sentence -> sentence.tokens().stream())
            .toList();
  }
}
