package kz.oryndau.extraction.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who holds which post, in sentences put together from posts, names, ranks and private people: in
 * lists of those present, where one post is that of several, behind ranks, where somebody is
 * appointed or dismissed, and of people from abroad. All names are invented.
 */
class NamedPostsTest {

  private static final int SENTENCES = 150;
  private static final int SEED = 2611;

  /** A name or a post in the nominative, genitive, dative and instrumental. */
  private record Cases(String nominative, String genitive, String dative, String instrumental) {

    static List<Cases> of(String table) {
      return table.lines().map(Cases::ofLine).toList();
    }

    private static Cases ofLine(String line) {
      var forms = line.split(" \\| ");
      return new Cases(forms[0], forms[1], forms[2], forms[3]);
    }

    boolean isWoman() {
      return instrumental.contains("ой ") || instrumental.contains("ей ");
    }
  }

  private static final List<Cases> POSTS =
      Cases.of(
          """
          министр водных ресурсов и ирригации | министра водных ресурсов и ирригации | министру водных ресурсов и ирригации | министром водных ресурсов и ирригации
          первый заместитель премьер-министра | первого заместителя премьер-министра | первому заместителю премьер-министра | первым заместителем премьер-министра
          руководитель аппарата акима Костанайской области | руководителя аппарата акима Костанайской области | руководителю аппарата акима Костанайской области | руководителем аппарата акима Костанайской области
          депутат городского маслихата по избирательному округу №7 | депутата городского маслихата по избирательному округу №7 | депутату городского маслихата по избирательному округу №7 | депутатом городского маслихата по избирательному округу №7
          депутат мажилиса от партии «Amanat» | депутата мажилиса от партии «Amanat» | депутату мажилиса от партии «Amanat» | депутатом мажилиса от партии «Amanat»
          председатель комитета мажилиса по вопросам экологии и природопользованию | председателя комитета мажилиса по вопросам экологии и природопользованию | председателю комитета мажилиса по вопросам экологии и природопользованию | председателем комитета мажилиса по вопросам экологии и природопользованию
          судья специализированного межрайонного суда по уголовным делам | судьи специализированного межрайонного суда по уголовным делам | судье специализированного межрайонного суда по уголовным делам | судьёй специализированного межрайонного суда по уголовным делам
          старший помощник прокурора Актюбинской области | старшего помощника прокурора Актюбинской области | старшему помощнику прокурора Актюбинской области | старшим помощником прокурора Актюбинской области
          директор ГКП «Костанай Су» | директора ГКП «Костанай Су» | директору ГКП «Костанай Су» | директором ГКП «Костанай Су»
          официальный представитель Генеральной прокуратуры | официального представителя Генеральной прокуратуры | официальному представителю Генеральной прокуратуры | официальным представителем Генеральной прокуратуры
          полпред президента в Чуйской области | полпреда президента в Чуйской области | полпреду президента в Чуйской области | полпредом президента в Чуйской области
          глава Организации по атомной энергии Ирана | главы Организации по атомной энергии Ирана | главе Организации по атомной энергии Ирана | главой Организации по атомной энергии Ирана
          """);

  private static final List<Cases> FORCES =
      Cases.of(
          """
          начальник отдела по делам несовершеннолетних | начальника отдела по делам несовершеннолетних | начальнику отдела по делам несовершеннолетних | начальником отдела по делам несовершеннолетних
          первый заместитель начальника ДЧС Карагандинской области | первого заместителя начальника ДЧС Карагандинской области | первому заместителю начальника ДЧС Карагандинской области | первым заместителем начальника ДЧС Карагандинской области
          начальник пожарной части №3 | начальника пожарной части №3 | начальнику пожарной части №3 | начальником пожарной части №3
          прокурор Атырауской области | прокурора Атырауской области | прокурору Атырауской области | прокурором Атырауской области
          начальник управления ювенальной полиции | начальника управления ювенальной полиции | начальнику управления ювенальной полиции | начальником управления ювенальной полиции
          """);

  private static final List<Cases> RANKS =
      Cases.of(
          """
          полковник гражданской защиты | полковника гражданской защиты | полковнику гражданской защиты | полковником гражданской защиты
          старший лейтенант | старшего лейтенанта | старшему лейтенанту | старшим лейтенантом
          старший советник юстиции | старшего советника юстиции | старшему советнику юстиции | старшим советником юстиции
          советник юстиции | советника юстиции | советнику юстиции | советником юстиции
          майор таможенной службы | майора таможенной службы | майору таможенной службы | майором таможенной службы
          генерал-майор полиции | генерал-майора полиции | генерал-майору полиции | генерал-майором полиции
          """);

  private static final List<Cases> NAMES =
      Cases.of(
          """
          Ержан Байсалов | Ержана Байсалова | Ержану Байсалову | Ержаном Байсаловым
          Наталья Богданович | Натальи Богданович | Наталье Богданович | Натальей Богданович
          Анатолий Черных | Анатолия Черных | Анатолию Черных | Анатолием Черных
          Виктор Зелинский | Виктора Зелинского | Виктору Зелинскому | Виктором Зелинским
          Дильбар Юсупова | Дильбар Юсуповой | Дильбар Юсуповой | Дильбар Юсуповой
          Марал Тлегенова | Марал Тлегеновой | Марал Тлегеновой | Марал Тлегеновой
          Талгат Жумабекулы | Талгата Жумабекулы | Талгату Жумабекулы | Талгатом Жумабекулы
          Асхат Оразбай | Асхата Оразбая | Асхату Оразбаю | Асхатом Оразбаем
          Тадея Врховец | Тадеи Врховец | Тадее Врховец | Тадеей Врховец
          Жозеф Мбонго | Жозефа Мбонго | Жозефу Мбонго | Жозефом Мбонго
          Гульмира Ахметжанова | Гульмиры Ахметжановой | Гульмире Ахметжановой | Гульмирой Ахметжановой
          Хасан Демирель | Хасана Демиреля | Хасану Демирелю | Хасаном Демирелем
          """);

  private static final List<Cases> SEVERAL =
      Cases.of(
          """
          судьи Верховного суда | судей Верховного суда | судьям Верховного суда | судьями Верховного суда
          депутаты мажилиса | депутатов мажилиса | депутатам мажилиса | депутатами мажилиса
          заместители акима области | заместителей акима области | заместителям акима области | заместителями акима области
          члены Центризбиркома | членов Центризбиркома | членам Центризбиркома | членами Центризбиркома
          """);

  private static final List<String> EACH_OF_SEVERAL =
      List.of(
          "судья Верховного суда",
          "депутат мажилиса",
          "заместитель акима области",
          "член Центризбиркома");

  private static final List<String> PRIVATE =
      List.of(
          "политолог Улан Сариев",
          "руководитель агентства недвижимости Улан Сариев",
          "директор ТОО «Нурстрой» Улан Сариев",
          "главный имам мечети «Нур» Улан Сариев",
          "чемпион мира по боксу Улан Сариев");

  /** A sentence and who is an official in it, each as «Имя Фамилия: пост; пост». */
  private record Told(String sentence, List<String> officials) {}

  /** Draws sentences of one kind. */
  private interface Kind {
    Told draw(Random random);
  }

  @Test
  void thosePresent() {
    check(NamedPostsTest::present);
  }

  @Test
  void onePostOfSeveral() {
    check(NamedPostsTest::ofSeveral);
  }

  @Test
  void behindRanks() {
    check(NamedPostsTest::ranked);
  }

  @Test
  void appointedAndDismissed() {
    check(NamedPostsTest::appointed);
  }

  private static void check(Kind kind) {
    var random = new Random(SEED);
    var wrong = new ArrayList<String>();
    for (int i = 0; i < SENTENCES; i++) {
      var told = kind.draw(random);
      var found = officials(told.sentence());
      if (!found.equals(new TreeSet<>(told.officials()))) {
        wrong.add(told.sentence() + " " + found);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static Told present(Random random) {
    var p = some(random, POSTS);
    var n = some(random, NAMES);
    var told = List.of(told(n.get(0), p.get(0)), told(n.get(1), p.get(1)));
    String guest = any(random, PRIVATE);
    return switch (random.nextInt(7)) {
      case 0 ->
          new Told(
              "В совещании приняли участие " + both(p, n, Cases::nominative) + ", " + guest + ".",
              told);
      case 1 ->
          new Told(
              "На встрече присутствовали: " + guest + ", " + both(p, n, Cases::nominative) + ".",
              told);
      case 2 -> new Told("Заседание прошло с участием " + both(p, n, Cases::genitive) + ".", told);
      case 3 -> new Told("Благодарность объявлена " + both(p, n, Cases::dative) + ".", told);
      case 4 -> new Told("Он встретился с " + both(p, n, Cases::instrumental) + ".", told);
      case 5 ->
          new Told(
              "С докладами выступили "
                  + n.get(0).nominative()
                  + " – "
                  + p.get(0).nominative()
                  + " и "
                  + n.get(1).nominative()
                  + " – "
                  + p.get(1).nominative()
                  + ".",
              told);
      default ->
          new Told(
              "Слово взяли "
                  + n.get(0).nominative()
                  + " ("
                  + p.get(0).nominative()
                  + ") и "
                  + n.get(1).nominative()
                  + " ("
                  + p.get(1).nominative()
                  + ").",
              told);
    };
  }

  private static Told ofSeveral(Random random) {
    int k = random.nextInt(SEVERAL.size());
    var post = SEVERAL.get(k);
    var n = some(random, NAMES);
    var told =
        n.stream().map(name -> name.nominative() + ": " + low(EACH_OF_SEVERAL.get(k))).toList();
    String all = all(n, Cases::nominative);
    return switch (random.nextInt(6)) {
      case 0 -> new Told(capital(post.nominative()) + " " + all + " направили запрос.", told);
      case 1 -> new Told("Запрос направили " + post.nominative() + ": " + all + ".", told);
      case 2 ->
          new Told(
              "По словам " + post.genitive() + " " + all(n, Cases::genitive) + ", деньги есть.",
              told);
      case 3 ->
          new Told(
              "Встреча с " + post.instrumental() + " " + all(n, Cases::instrumental) + " прошла.",
              told);
      case 4 ->
          new Told("Вопрос задали " + post.dative() + " " + all(n, Cases::dative) + ".", told);
      default ->
          new Told(
              capital(post.nominative())
                  + " "
                  + n.get(0).nominative()
                  + " из Павлодара, "
                  + n.get(1).nominative()
                  + " из Семея и "
                  + n.get(2).nominative()
                  + " из Кентау направили запрос.",
              told);
    };
  }

  private static Told ranked(Random random) {
    var post = any(random, FORCES);
    var rank = any(random, RANKS);
    var name = any(random, NAMES);
    var told = List.of(told(name, post));
    return switch (random.nextInt(6)) {
      case 0 -> new Told("Рейд начал " + beside(post, rank, name, Cases::nominative) + ".", told);
      case 1 ->
          new Told(
              "По словам " + beside(post, rank, name, Cases::genitive) + ", рейд продлится.", told);
      case 2 -> new Told("Вопрос задали " + beside(post, rank, name, Cases::dative) + ".", told);
      case 3 ->
          new Told("Беседа с " + beside(post, rank, name, Cases::instrumental) + " прошла.", told);
      case 4 ->
          new Told(
              capital(rank.nominative())
                  + " "
                  + name.nominative()
                  + ", "
                  + post.nominative()
                  + ", начинает рейд.",
              told);
      default ->
          new Told(
              capital(post.nominative())
                  + ", "
                  + rank.nominative()
                  + " "
                  + name.nominative()
                  + " начинает рейд.",
              told);
    };
  }

  private static Told appointed(Random random) {
    var p = some(random, POSTS);
    var name = any(random, NAMES);
    String who = name.nominative();
    String a = name.isWoman() || who.endsWith("ова") ? "а" : "";
    var post = p.get(0);
    var told = List.of(told(name, post));
    return switch (random.nextInt(8)) {
      case 0 ->
          new Told(
              who
                  + ", ранее работавш"
                  + (a.isEmpty() ? "ий " : "ая ")
                  + p.get(1).instrumental()
                  + ", назначен"
                  + a
                  + " "
                  + post.instrumental()
                  + ".",
              List.of(who + ": " + low(p.get(1).nominative()) + "; " + low(post.nominative())));
      case 1 ->
          new Told(
              "Указом президента " + who + " назначен" + a + " " + post.instrumental() + ".", told);
      case 2 -> new Told(who + " покинул" + a + " пост " + post.genitive() + ".", told);
      case 3 ->
          new Told("В бытность " + post.instrumental() + " " + who + " уехал" + a + ".", told);
      case 4 -> new Told("Пост " + post.genitive() + " занял" + a + " " + who + ".", told);
      case 5 ->
          new Told(
              "Слово взял" + a + " " + who + ", до недавнего времени " + post.nominative() + ".",
              told);
      case 6 -> new Told(who + ", " + post.nominative() + " в 2015–2019 годах, молчит.", told);
      default ->
          new Told("Полномочия " + post.genitive() + " " + name.genitive() + " прекращены.", told);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*Канат Сеитов: Торага Жогорку Кенеша = С Торага Жогорку Кенеша Канатом Сеитовым говорили.",
        "*Жансеит Туякбаев: Ректор КазНУ имени аль-Фараби = Ректор КазНУ имени аль-Фараби Жансеит"
            + " Туякбаев приехал.",
        "*Роман Цой: министр / *Рустам Желдыбаев: пресс-секретарь министра = Министр Роман Цой"
            + " занят, сообщил его пресс-секретарь Рустам Желдыбаев.",
        "*Роман Цой / *Рустам Желдыбаев: пресс-секретарь = Роман Цой поручил ждать, сообщил его"
            + " пресс-секретарь Рустам Желдыбаев.",
        "Бернард Хоган-Хау = Речь идёт о работе Бернарда Хогана-Хау.",
        "*Анна Линд: эмир Катара = Эмир Катара Анна Линд приехала."
      })
  void single(String line) {
    var sides = line.split(" = ");
    assertEquals(low(sides[0]), low(Mentions.in(sides[1])));
  }

  /** The officials with names and posts, in lower case. */
  private static TreeSet<String> officials(String text) {
    var read = Mentions.read(text);
    return read.actors().stream()
        .filter(actor -> read.officials().contains(actor.id()))
        .filter(actor -> actor.type() == Actor.Type.PERSON)
        .map(actor -> actor.name() + ": " + low(String.join("; ", actor.positions())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String told(Cases name, Cases post) {
    return name.nominative() + ": " + low(post.nominative());
  }

  private interface Form {
    String of(Cases cases);
  }

  private static String both(List<Cases> posts, List<Cases> names, Form form) {
    return form.of(posts.get(0))
        + " "
        + form.of(names.get(0))
        + ", а также "
        + form.of(posts.get(1))
        + " "
        + form.of(names.get(1));
  }

  private static String all(List<Cases> names, Form form) {
    return form.of(names.get(0)) + ", " + form.of(names.get(1)) + " и " + form.of(names.get(2));
  }

  private static String beside(Cases post, Cases rank, Cases name, Form form) {
    return form.of(post) + " " + form.of(rank) + " " + form.of(name);
  }

  /** Three different ones. */
  private static List<Cases> some(Random random, List<Cases> list) {
    int first = random.nextInt(list.size());
    int step = 1 + random.nextInt(list.size() / 3);
    return List.of(
        list.get(first),
        list.get((first + step) % list.size()),
        list.get((first + 2 * step) % list.size()));
  }

  private static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String capital(String words) {
    return Letters.upperFirst(words);
  }

  private static String low(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
