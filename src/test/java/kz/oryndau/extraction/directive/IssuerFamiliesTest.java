package kz.oryndau.extraction.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import kz.oryndau.extraction.ExtractionRequest;
import kz.oryndau.extraction.Extractor;
import kz.oryndau.extraction.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whose orders and plans are that name nobody, in articles where one official presides and another
 * reports to him. People, bodies and events are invented.
 */
class IssuerFamiliesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 5, 14);

  /** So many articles are drawn of each form of ordering. */
  private static final int EACH = 15;

  private static final Extractor EXTRACTOR = new Extractor();

  /**
   * Who presides (nominative, genitive, calling) and who reports (nominative, dative,
   * instrumental).
   */
  private static final List<String> PAIRS =
      List.of(
          "аким области Марат Кусаинов|акима области Марата Кусаинова|глава региона"
              + "|руководитель управления энергетики Айдос Смагул"
              + "|руководителю управления энергетики Айдосу Смагулу"
              + "|руководителем управления энергетики Айдосом Смагулом",
          "премьер-министр Марат Кусаинов|премьер-министра Марата Кусаинова|глава правительства"
              + "|министр энергетики Айдос Смагул|министру энергетики Айдосу Смагулу"
              + "|министром энергетики Айдосом Смагулом",
          "президент Марат Кусаинов|президента Марата Кусаинова|глава государства"
              + "|министр транспорта Айдос Смагул|министру транспорта Айдосу Смагулу"
              + "|министром транспорта Айдосом Смагулом",
          "вице-премьер Марат Кусаинов|вице-премьера Марата Кусаинова|вице-премьер"
              + "|аким Семея Айдос Смагул|акиму Семея Айдосу Смагулу|акимом Семея Айдосом Смагулом",
          "мэр Бишкека Марат Кусаинов|мэра Бишкека Марата Кусаинова|градоначальник"
              + "|начальник управления транспорта Айдос Смагул"
              + "|начальнику управления транспорта Айдосу Смагулу"
              + "|начальником управления транспорта Айдосом Смагулом",
          "губернатор Омской области Марат Кусаинов|губернатора Омской области Марата Кусаинова"
              + "|губернатор|глава Тарского района Айдос Смагул"
              + "|главе Тарского района Айдосу Смагулу|главой Тарского района Айдосом Смагулом");

  private static final List<String> OPENINGS =
      List.of(
          "{Он} провёл совещание по подготовке к отопительному сезону.",
          "Под председательством {его} прошло заседание штаба.",
          "Состоялось заседание штаба с участием {его}.",
          "Совещание у {его} началось с отчётов.",
          "Заседание штаба провёл {он}.",
          "{Он} раскритиковал работу коммунальных служб.",
          "Сегодня {он} встретился с жителями Аркалыка.");

  /** What is told between. */
  private static final List<String> REPORTS =
      List.of(
          "{Тот} доложил, что износ сетей превышает 60 процентов.",
          "«Подрядчик отстаёт от графика», – сказал {тот}.",
          "{Тот} заверил, что 40 автобусов закупят до конца года.",
          "«Работы выполнены на 70 процентов», – доложил {тот}. Он добавил, что деньги есть.");

  private static final List<String> ORDERS =
      List.of(
          "{Кому} поручено {что}.",
          "Кроме того, {кому} дано поручение {что}.",
          "Также {кому} предписано {что}.",
          "{Кому} также обязали {что}.",
          "По итогам совещания {кому} поручено {что}.",
          "Особое внимание уделено дорогам: {кому} поручено {что}.",
          "По итогам даны поручения: {кому} – {что}.",
          "Перед {тем} поставлена задача {что}.",
          "{Тому} поручено {что}.",
          "Смагул получил поручение {что}.",
          "{Тот} отметил, что {кому} поручено {что}.",
          "«{Кому} поручено {что}», – сказал {тот}.",
          "«Нам поручено {что}», – сказал {тот}.",
          "Поручил {кому} {что}.",
          "Также поручил {кому} {что}.",
          "{Кому} по поручению {чьё} предстоит {что}.",
          "{Тот} сообщил, что по поручению {чьё} {кому} предстоит {что}.");

  /** What is promised and announced by who reports, also without a quote. */
  private static final List<String> PLANS =
      List.of(
          "{Тот} пообещал {что}.",
          "{Тот} рассказал о ходе работ. Так, {будет}.",
          "{Тот} рассказал о решении вопросов жителей.¶В частности, {будет}.",
          "{Тот} заверил, что {будет}.",
          "По словам Смагула, {будет}.",
          "Смагул отметил, что деньги есть. Планируется {что}.");

  private static final List<String> RECEIVERS =
      List.of("акиматам районов", "Минфину", "коммунальным службам", "региональному оператору");

  /** To be done, and that it will be. */
  private static final List<String> ACTIONS =
      List.of(
          "отремонтировать 12 школ до 1 сентября|12 школ отремонтируют до 1 сентября",
          "заменить 15 километров водопровода до конца года"
              + "|15 километров водопровода заменят до конца года",
          "построить два моста через Ишим к июлю|два моста через Ишим построят к июлю",
          "запустить третий котёл до 20 октября|третий котёл запустят до 20 октября");

  @TestFactory
  Stream<DynamicTest> ordersThatNameNobodyAreThoseOfWhoPresides() {
    return articles(ORDERS, "Марат Кусаинов");
  }

  @TestFactory
  Stream<DynamicTest> plansAreThoseOfWhoReports() {
    return articles(PLANS, "Айдос Смагул");
  }

  private static Stream<DynamicTest> articles(List<String> forms, String issuer) {
    var random = new Random(11);
    var tests = new ArrayList<DynamicTest>();
    for (var form : forms) {
      var articles = Stream.generate(() -> draw(form, random)).limit(EACH).toList();
      tests.add(DynamicTest.dynamicTest(form, () -> articles.forEach(one -> check(one, issuer))));
    }
    return tests.stream();
  }

  /** An article and what is ordered or promised in its last form. */
  private record Article(String text, String action) {}

  private static Article draw(String form, Random random) {
    var pair = any(PAIRS, random).split("\\|");
    var action = any(ACTIONS, random).split("\\|");
    var receiver = any(RECEIVERS, random);
    var apart = random.nextBoolean() ? " " : "\n";
    var text =
        String.join(apart, any(OPENINGS, random), any(REPORTS, random), form)
            .replace("{Он}", capital(pair[0]))
            .replace("{он}", pair[0])
            .replace("{его}", pair[1])
            .replace("{чьё}", pair[1])
            .replace("{Тот}", capital(pair[3]))
            .replace("{тот}", pair[3])
            .replace("{Тому}", capital(pair[4]))
            .replace("{тем}", pair[5])
            .replace("{Кому}", capital(receiver))
            .replace("{кому}", receiver)
            .replace("{что}", action[0])
            .replace("{будет}", action[1])
            .replace('¶', '\n');
    return new Article(text, form.contains("{что}") ? action[0] : action[1]);
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static void check(Article article, String issuer) {
    var read =
        EXTRACTOR.extract(new ExtractionRequest(article.text(), PUBLISHED, Language.RUSSIAN));
    var issuers =
        read.directives().stream()
            .filter(one -> one.span().in(article.text()).equals(article.action()))
            .flatMap(one -> read.actors().stream().filter(it -> it.id().equals(one.issuer())))
            .map(actor -> actor.name())
            .toList();
    assertEquals(List.of(issuer), issuers, article.text());
  }
}
