package kz.oryndau.extraction.directive;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.oryndau.extraction.directive.Directive.Addressee;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is ordered and whom, over families of sentences put together from forms, those who are
 * ordered and actions; the answer is known. People, bodies and events are invented.
 */
class OrderFamiliesTest {

  private static final RuleReader READER = new RuleReader(LocalDate.of(2026, 5, 14));

  /** So many sentences are drawn of each form. */
  private static final int EACH = 12;

  /** Nominative, genitive, dative, accusative, instrumental of those who are ordered. */
  private static final List<String> RECEIVERS =
      List.of(
          "МВД|МВД|МВД|МВД|МВД",
          "МНЭ|МНЭ|МНЭ|МНЭ|МНЭ",
          "Минэнерго|Минэнерго|Минэнерго|Минэнерго|Минэнерго",
          "КГП «Водоканал»|КГП «Водоканал»|КГП «Водоканал»|КГП «Водоканал»|КГП «Водоканал»",
          "ГУ «Отдел ЖКХ»|ГУ «Отдел ЖКХ»|ГУ «Отдел ЖКХ»|ГУ «Отдел ЖКХ»|ГУ «Отдел ЖКХ»",
          "компания «Жол-Строй»|компании «Жол-Строй»|компании «Жол-Строй»|компанию «Жол-Строй»|компанией «Жол-Строй»",
          "предприятие «Тепловые сети»|предприятия «Тепловые сети»|предприятию «Тепловые сети»|предприятие «Тепловые сети»|предприятием «Тепловые сети»",
          "Минтранс|Минтранса|Минтрансу|Минтранс|Минтрансом",
          "министерство сельского хозяйства|министерства сельского хозяйства|министерству сельского хозяйства|министерство сельского хозяйства|министерством сельского хозяйства",
          "акиматы районов|акиматов районов|акиматам районов|акиматы районов|акиматами районов",
          "управление образования|управления образования|управлению образования|управление образования|управлением образования",
          "акимы Абайского и Шетского районов|акимов Абайского и Шетского районов|акимам Абайского и Шетского районов|акимов Абайского и Шетского районов|акимами Абайского и Шетского районов",
          "губернаторы|губернаторов|губернаторам|губернаторов|губернаторами",
          "министр энергетики|министра энергетики|министру энергетики|министра энергетики|министром энергетики",
          "региональный оператор|регионального оператора|региональному оператору|регионального оператора|региональным оператором",
          "руководители школ|руководителей школ|руководителям школ|руководителей школ|руководителями школ",
          "подрядчики|подрядчиков|подрядчикам|подрядчиков|подрядчиками",
          "ответственные лица|ответственных лиц|ответственным лицам|ответственных лиц|ответственными лицами");

  /** «{им}» … «{твор}» stand for the receiver's case, «{что}» for the action. */
  private static final List<String> FORMS =
      List.of(
          "Аким области Иван Лосев поручил {дат} {что}.",
          "Аким области Иван Лосев дал {дат} поручение {что}.",
          "Аким области Иван Лосев обязал {вин} {что}.",
          "Аким области Иван Лосев потребовал от {род} в недельный срок {что}.",
          "Аким области Иван Лосев поставил перед {твор} задачу {что}.",
          "Аким области Иван Лосев возложил на {вин} обязанность {что}.",
          "Аким области Иван Лосев раскритиковал ход работ, поручив {дат} {что}.",
          "Аким области Иван Лосев провёл совещание. {Дат} он поручил {что}.",
          "Аким области Иван Лосев провёл совещание. {Дат} поручено {что}.",
          "Аким области Иван Лосев провёл совещание. Кроме того, {дат} было поручено {что}.",
          "Аким области Иван Лосев провёл совещание. Поручено {дат} {что}.",
          "{Дат} аким области Иван Лосев поручил {что}.",
          "{Дат} поручено {что}, сообщил аким области Иван Лосев.",
          "«{Дат} поручаю {что}», – сказал аким области Иван Лосев.",
          "«В связи с этим поручаю {дат} {что}», – сказал аким области Иван Лосев.",
          "«{Дат} необходимо {что}», – сказал аким области Иван Лосев.",
          "Аким области Иван Лосев поручил {дат}:¶– {что}.",
          "Аким области Иван Лосев дал следующие поручения:¶{Дат}:¶– {что}.");

  private static final List<String> ACTIONS =
      List.of(
          "отремонтировать 12 школ до 1 сентября",
          "закупить 40 автобусов до конца года",
          "завершить строительство моста через Ишим к июлю",
          "заменить 15 километров водопроводных сетей",
          "представить отчёт в течение месяца",
          "восстановить движение на трассе Актобе – Атырау");

  @TestFactory
  Stream<DynamicTest> ordersNameWhatAndWhom() {
    var random = new Random(7);
    var tests = new ArrayList<DynamicTest>();
    for (var form : FORMS) {
      var orders = Stream.generate(() -> draw(form, random)).limit(EACH).toList();
      tests.add(DynamicTest.dynamicTest(form, () -> orders.forEach(OrderFamiliesTest::check)));
    }
    return tests.stream();
  }

  /** A text, what it orders and whom. */
  private record Order(String text, String action, String receiver) {}

  private static Order draw(String form, Random random) {
    var receiver = RECEIVERS.get(random.nextInt(RECEIVERS.size())).split("\\|");
    var action = ACTIONS.get(random.nextInt(ACTIONS.size()));
    var text =
        form.replace("{род}", receiver[1])
            .replace("{дат}", receiver[2])
            .replace("{Дат}", capital(receiver[2]))
            .replace("{вин}", receiver[3])
            .replace("{твор}", receiver[4])
            .replace("{что}", action)
            .replace('¶', '\n');
    return new Order(text, action, receiver[0]);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static void check(Order order) {
    var found = READER.read(order.text());
    var words = found.stream().map(one -> one.span().in(order.text())).toList();
    assertEquals(List.of(order.action()), words, order.text());
    var names =
        found.get(0).addressees().stream()
            .map(Addressee::name)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(toCollection(TreeSet::new));
    var expected = new TreeSet<>(List.of(order.receiver().toLowerCase(Locale.ROOT)));
    assertEquals(expected, names, order.text());
  }
}
