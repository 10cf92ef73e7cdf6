package kz.oryndau.extraction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** News articles put together from invented sentences, names and numbers; the same for one seed. */
final class SyntheticArticles {

  /** Bytes in UTF-8 of a usual article. */
  private static final int USUAL_SIZE = 2_500;

  private static final String[] GIVEN = {
    "Асан", "Ермек", "Сергей", "Виктор", "Анна", "Марина", "Айгуль", "Ольга", "Данияр", "Тимур"
  };
  private static final String[] SURNAMES = {
    "Дарханов", "Орлов", "Фомин", "Сатбергенов", "Залесин", "Ермеков", "Лугов", "Карабаев"
  };
  private static final String[] POSTS = {
    "министр энергетики",
    "аким области",
    "министр здравоохранения",
    "вице-министр финансов",
    "аким города",
    "председатель Комитета автомобильных дорог",
    "руководитель управления культуры"
  };
  private static final String[] BODIES = {
    "Министерству энергетики", "акимату области", "управлению строительства", "Минздраву"
  };
  private static final String[] TASKS = {
    "завершить ремонт %d школ до 1 сентября", "построить %d километров дорог до конца года",
    "проверить %d объектов в месячный срок", "представить план закупки %d автобусов",
    "подключить к водопроводу %d сёл до 15 ноября"
  };
  private static final String[] FACTS = {
    "На заседании рассмотрели подготовку регионов к отопительному сезону.",
    "В области за год отремонтировано %d километров сетей, ещё столько же остаётся в плохом состоянии.",
    "По данным акимата, на эти работы выделено %d миллионов тенге.",
    "Жители жалуются, что автобусы ходят редко, а остановки не освещены.",
    "Работы начались в мае, подрядчик обещает закончить их раньше срока."
  };

  private final Random random;

  private SyntheticArticles(long seed) {
    this.random = new Random(seed);
  }

  /** That many articles of about the usual size. */
  static List<String> list(int count, long seed) {
    var articles = new SyntheticArticles(seed);
    List<String> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(articles.article());
    }
    return list;
  }

  private String article() {
    var text = new StringBuilder("Что поручили на совещании в области\n");
    while (text.toString().getBytes(StandardCharsets.UTF_8).length < USUAL_SIZE) {
      text.append(paragraph()).append('\n');
    }
    return text.append("Теги: дороги 55 школы 62 акимат 101").toString();
  }

  private String paragraph() {
    String man = one(GIVEN) + " " + one(SURNAMES);
    String post = one(POSTS);
    return switch (random.nextInt(5)) {
      case 0 -> fact() + " " + fact();
      case 1 -> capitalised(post) + " " + man + " поручил " + one(BODIES) + " " + task() + ".";
      case 2 -> "«" + fact() + " Необходимо " + task() + "», – сказал " + post + " " + man + ".";
      case 3 -> capitalised(post) + " " + man + " сообщил, что готово " + number() + " объектов.";
      default -> "– " + fact() + " Мы обещаем " + task() + ", – отметил " + man + ".";
    };
  }

  private String fact() {
    return one(FACTS).formatted(number());
  }

  private String task() {
    return one(TASKS).formatted(number());
  }

  private int number() {
    return 2 + random.nextInt(900);
  }

  private String one(String[] values) {
    return values[random.nextInt(values.length)];
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
