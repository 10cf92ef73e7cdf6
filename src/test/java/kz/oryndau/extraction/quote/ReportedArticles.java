package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Short articles in which two officials, a body and a resident speak in turn, put together at
 * random from forms of reporting. What is said stands between braces in a form and is known for
 * each article; all persons and words are invented.
 */
final class ReportedArticles {

  /**
   * An official.
   *
   * @param post nominative and genitive
   * @param name nominative and genitive
   * @param surname nominative and genitive
   * @param calling what the article calls him later: nominative, genitive
   * @param woman whether «она»
   */
  record Official(
      String[] post, String[] name, String[] surname, String[] calling, boolean woman) {}

  static final List<Official> OFFICIALS =
      List.of(
          man("аким области|акима области", "Ержан", "Сулейменов", "глава региона|главы региона"),
          man("депутат мажилиса|депутата мажилиса", "Еркин", "Абилов", "мажилисмен|мажилисмена"),
          man("мэр Бишкека|мэра Бишкека", "Азамат", "Кадыров", "градоначальник|градоначальника"),
          man(
              "генеральный прокурор|генерального прокурора",
              "Берик",
              "Асанов",
              "генпрокурор|генпрокурора"),
          man(
              "вице-министр энергетики|вице-министра энергетики",
              "Данияр",
              "Жолдасбек",
              "вице-министр|вице-министра"),
          man(
              "премьер-министр|премьер-министра",
              "Арман",
              "Дуйсенбаев",
              "глава правительства|главы правительства"),
          woman(
              "министр здравоохранения|министра здравоохранения",
              "Гульнара",
              "Тасова",
              "министр|министра"),
          woman(
              "председатель Нацбанка|председателя Нацбанка",
              "Мадина",
              "Сабырова",
              "глава Нацбанка|главы Нацбанка"));

  static final List<String[]> BODIES =
      List.of(
          new String[] {"Минтранс", "в Минтрансе", "Минтранса"},
          new String[] {"Роспотребнадзор", "в Роспотребнадзоре", "Роспотребнадзора"},
          new String[] {"прокуратура города", "в прокуратуре города", "прокуратуры города"},
          new String[] {
            "комитет лесного хозяйства",
            "в комитете лесного хозяйства",
            "комитета лесного хозяйства"
          });

  static final List<String> CONTENTS =
      List.of(
          "в районе построили три новые школы",
          "вода поднялась выше критической отметки и продолжает прибывать",
          "субсидии получили 1200 фермеров, из них половина – молодые семьи",
          "тарифы в этом году расти не будут",
          "новый мост, который ждали десять лет, открыт для движения",
          "деньги выделены, однако подрядчик не вышел на объект",
          "котельная, построенная полвека назад, изношена на 90%",
          "инвестор отказался от проекта, хотя документы были готовы",
          "за три месяца зарегистрировано 340 краж, что на 12% меньше, чем годом ранее",
          "рабочие вышли на объект только в июне, поэтому сроки сорваны",
          "рейс задержали, потому что в аэропорту был туман",
          "законопроект, внесённый депутатами, рассмотрят после каникул",
          "если дожди не прекратятся, дамбу придётся наращивать",
          "в больницах хватает и коек, и лекарств");

  static final List<String> SPEECHES =
      List.of(
          "Мы видим, что люди ждут ответа",
          "Ситуация сложная, но управляемая",
          "Это не моё решение, так решили другие",
          "Подрядчик нас подвёл, и мы с ним расстались",
          "Мы закупили двадцать автобусов, которые уже вышли на линию",
          "Проблема не в деньгах, а в людях",
          "Нам важно, чтобы каждый ребёнок учился в тёплом классе",
          "Если прогноз подтвердится, пик паводка придётся на выходные",
          "Таких случаев по области семь",
          "Никто никого увольнять не собирается",
          "Работа идёт круглосуточно, задействовано 120 единиц техники",
          "Хочу поблагодарить врачей за работу");

  private static final List<String> PLACES =
      List.of(
          "",
          " на брифинге",
          " журналистам",
          " в своём Telegram-канале",
          " по итогам совещания",
          " на встрече с населением",
          " в понедельник",
          " в эфире телеканала «Хабар 24»");

  private static final List<String> VERBS =
      List.of("сказал", "заявил", "отметил", "подчеркнул", "сообщил", "рассказал", "пояснил");

  static final List<String> FACTS =
      List.of(
          "Участок длиной 14 км проходит через три села.",
          "Всего в области 412 школ.",
          "Следующее заседание пройдёт в июне.",
          "Работы начались в апреле.");

  /** V verb, X speaker, G speaker in the genitive, W place, C content, Q speech. */
  private static final List<String> FORMS =
      List.of(
          "«{Q}», – V XW.",
          "\"{Q}\", - VW X.",
          "“{Q}” — VW X.",
          "«{Q}, – V XW. – {Q}».",
          "«{Q}», – V XW. «{Q}».",
          "– {Q}, – V XW.",
          "– {Q}, – V XW. – {Q}.",
          "– {Q.\n– Q.\n– Q}, – V X.",
          "«{Q.\nQ.\nQ}», – V X.",
          "XW V: «{Q}».",
          "XW V:\n– {Q}.",
          "XW V:\n«{Q».\n«Q}».",
          "Вот что ответилA X:\n«{Q}».",
          "Ответ G был таким: «{Q}».",
          "Приводим слова G: «{Q}».",
          "«{Q}». Так X ответилA на вопрос журналистов.",
          "{Q}, – V X.",
          "На вопрос, когда закончат ремонт, X ответилA так: «{Q}».",
          "«{Q}», – говорится в ответе G на запрос.",
          "В письме в редакцию X указалA: «{Q}».",
          "«{Q}», – приводит слова G издание «Власть».",
          "«{Q}», – V X, подчеркнув, что {C}.",
          "XW V, что {C}.",
          "X VW, что {C}.",
          "По словам G, {C}.",
          "Как следует из слов G, {C}.",
          "Кроме того, как VW X, {C}.",
          "{C}, V XW.",
          "{C}, по словам G.",
          "{C}. Об этом V XW.",
          "XW V, что {C}, и добавилA, что {C}.",
          "XW V, что {C}, при этом напомнилA, что {C}.",
          "X считает, что {C}, а также пообещалA, что {C}.",
          "Отвечая на вопрос журналистов, X V, что {C}.",
          "XW V, что {C}, передаёт NUR.KZ.",
          "Как пишет «Коммерсантъ», X V, что {C}.");

  /** B body, I «в Минздраве», H body in the genitive. */
  private static final List<String> BODY_FORMS =
      List.of(
          "I сообщили, что {C}.",
          "По данным H, {C}.",
          "{C}, уверены I.",
          "«{Q}», – пояснили I.",
          "«{Q}», – говорится в сообщении H.",
          "I опровергли слухи.\n«{Q}», – отметили там.");

  private static final List<String> OTHER_FORMS =
      List.of(
          "Жительница города Мария Петрова рассказала, что C.",
          "«Q», – возмущается фермер Кайрат Досов.",
          "По словам жителей, C.",
          "C. Об этом сообщает NUR.KZ со ссылкой на пресс-службу акимата.");

  /**
   * An article.
   *
   * @param text as a reader sees it
   * @param said «speaker: words» in reading order
   */
  record Article(String text, List<String> said) {}

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<String> said = new ArrayList<>();
  private final List<String> unused = new ArrayList<>();

  private ReportedArticles(Random random) {
    this.random = random;
    unused.addAll(CONTENTS);
    unused.addAll(SPEECHES);
    unused.addAll(FACTS);
  }

  /** A random article of four to six reports. */
  static Article next(Random random) {
    return new ReportedArticles(random).article();
  }

  private Article article() {
    var one = pick(OFFICIALS);
    var other = OFFICIALS.get((OFFICIALS.indexOf(one) + 1) % OFFICIALS.size());
    text.append("Итоги дня: что обсуждали в области");
    boolean knownOne = false;
    boolean knownOther = false;
    Official latest = null;
    for (int i = 0; i < 3; i++) {
      boolean first = random.nextInt(3) > 0;
      var speaker = first ? one : other;
      person(speaker, first ? knownOne : knownOther, speaker == latest);
      knownOne |= first;
      knownOther |= !first;
      latest = speaker;
      line(take(FACTS));
      if (random.nextBoolean()) {
        var body = pick(BODIES);
        report(pick(BODY_FORMS), body[0], it -> it.replace("I", body[1]).replace("H", body[2]));
        latest = null;
      } else if (random.nextBoolean()) {
        report(pick(OTHER_FORMS), null, Function.identity());
        latest = null;
      }
    }
    return new Article(text.toString(), said);
  }

  private void person(Official who, boolean known, boolean latest) {
    var verb = pick(VERBS) + (who.woman() ? "а" : "");
    var nominative = calling(who, known, latest, 0);
    var genitive = calling(who, known, false, 1);
    report(
        pick(FORMS),
        who.name()[0],
        it ->
            it.replace("A", who.woman() ? "а" : "")
                .replace("W", pick(PLACES))
                .replace("V", verb)
                .replace("X", nominative)
                .replace("G", genitive));
  }

  private String calling(Official who, boolean known, boolean latest, int form) {
    if (!known) {
      return who.post()[form] + " " + who.name()[form];
    }
    var callings = new ArrayList<>(List.of(who.surname()[form], who.calling()[form]));
    if (latest && form == 0) {
      callings.add(who.woman() ? "она" : "он");
    }
    return pick(callings);
  }

  /** Adds the form to the text, and what stands between its braces to what is said. */
  private void report(String form, String speaker, Function<String, String> filled) {
    var whole = new StringBuilder();
    for (var part : form.split("(?<=[CQ])|(?=[CQ])")) {
      whole.append(
          switch (part) {
            case "C" ->
                whole.isEmpty() || whole.toString().equals("{")
                    ? up(take(CONTENTS))
                    : take(CONTENTS);
            case "Q" -> take(SPEECHES);
            default -> filled.apply(part);
          });
    }
    var marked = up(whole.toString());
    for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', open + 1)) {
      said.add(speaker + ": " + marked.substring(open + 1, marked.indexOf('}', open)));
    }
    line(marked.replace("{", "").replace("}", ""));
  }

  private void line(String words) {
    text.append('\n').append(words);
  }

  /** One of the list that this article does not have yet: what is told twice is kept once. */
  private String take(List<String> list) {
    var left = list.stream().filter(unused::contains).toList();
    var taken = pick(left.isEmpty() ? list : left);
    unused.remove(taken);
    return taken;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String up(String words) {
    return words.substring(0, 1).toUpperCase() + words.substring(1);
  }

  private static Official man(String post, String first, String surname, String calling) {
    return new Official(
        forms(post),
        new String[] {first + " " + surname, first + "а " + surname + "а"},
        new String[] {surname, surname + "а"},
        forms(calling),
        false);
  }

  private static Official woman(String post, String first, String surname, String calling) {
    var stem = surname.substring(0, surname.length() - 1);
    return new Official(
        forms(post),
        new String[] {
          first + " " + surname, first.substring(0, first.length() - 1) + "ы " + stem + "ой"
        },
        new String[] {surname, stem + "ой"},
        forms(calling),
        true);
  }

  private static String[] forms(String both) {
    return both.split("\\|");
  }
}
