package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import kz.oryndau.extraction.quote.ReportedArticles.Article;
import kz.oryndau.extraction.quote.ReportedArticles.Official;

/**
 * Whole short articles whose form tells who speaks: interviews, headlines without a name, records
 * of speeches, a speaker who is named late. The officials and what they say are those of {@link
 * ReportedArticles}, all invented.
 */
final class ArticleForms {

  /**
   * P post, N name, S surname, K calling of the one (0 nominative, 1 genitive), p n s k of the
   * other; B body (0 nominative, 1 «в Минздраве», 2 genitive); A, a endings and H, h pronouns by
   * sex, G «его»; C content, Q speech, F fact. What is said stands between braces behind the number
   * of its speaker: 0 the one, 1 the other, 2 the body.
   */
  private static final List<String> FORMS =
      List.of(
          """
          P0 о воде и дорогах
          — N0, горожане ждут воды. Когда она будет?
          — {0:Q. Q}.
          — Тогда о дорогах. Улица разрыта второй год.
          — {0:Q}.
          — Свет по графику надоел всем.
          — {0:Q. Q}.
          — А вы что обещаете?
          — {0:Q. Q}.
          — Сколько в городе домов без газа?
          — {0:Q}.""",
          """
          Вода придёт
          На вопросы портала ответилA P0 N0.
          – Когда будет вода?
          – {0:Q. Q}.
          – Говорят, труб нет.
          – {0:Q}.
          – И что вы им скажете?
          – {0:Q. Q}.
          – Верите, что успеете?
          – {0:Q}.
          F""",
          """
          P0 раскритиковалA проект
          p0 n0 заявилa, что {1:C}.
          «{0:Q}», – ответилA N0.
          F""",
          """
          P0 отчиталA подчинённых
          – {0:Q. Q}, – сказалA N0.
          F
          В свою очередь p0 n0 отметилa, что {1:C}.""",
          """
          P0: вода будет
          F
          Напомним, авария случилась в прошлую пятницу.
          {0:Q. Q}, — подчеркнулA N0.""",
          """
          P0 N0 выступилA на заседании.
          Спикер отметилA, что {0:C}.
          «{0:Q}», – сказалA N0.
          По G словам, {0:C}.""",
          """
          P0 N0 и p0 n0 провели переговоры.
          «{0:Q}», — заявилA S0 после встречи.
          В свою очередь s0 отметилa, что {1:C}.""",
          """
          P0 N0 выступилA с обращением.
          В нём H сказалA, что {0:C}.""",
          """
          P0 N0 выступилA в парламенте.
          В своей речи K0 пояснилA, что {0:C}. F""",
          """
          P0 N0 не исключилA, что {0:C}.
          H также выразилA надежду, что {0:C}.""",
          """
          P0 N0 обратилA внимание на то, что {0:C}.
          «{0:Q}», — написалA H в своём блоге.""",
          """
          {0:C}, считает P0 N0.
          S0 далA понять, что {0:C}.""",
          """
          «{0:Q}», – началA P0 N0.
          F
          «{0:Q}», – продолжилA H.""",
          "P0 N0 пожалA плечами: «{0:Q}».",
          """
          B1 подтвердили, что {2:C}. Там же добавили, что {2:C}.
          P0 N0 с этим не согласен: «{0:Q}».""",
          "Пост P1 N1 в соцсети: «{0:Q. Q}».",
          """
          P0 N0 опубликовалA обращение к жителям. Приводим его полностью.
          «{0:Q. Q.
          Q}».
          F""",
          """
          По словам источника, C.
          P0 N0 заявилA, что {0:C}.""",
          "{0:C}. Такой прогноз далA P0 N0.",
          """
          P0 N0 – о ремонте: «{0:Q}».
          p0 n0 – о тарифах: «{1:Q}».""",
          """
          N0, P0:
          – {0:Q. Q}.
          n0, p0:
          – {1:Q}.""",
          """
          Из выступления P1 N1:
          «{0:Q. Q}».
          F""");

  private static final Pattern MARK = Pattern.compile("[PNSKpnskB]\\d|[AaHhGCQF]");

  private final Official one;
  private final Official other;
  private final String[] body;
  private final List<String> contents;
  private final List<String> speeches;
  private final List<String> facts;

  private ArticleForms(Random random) {
    int first = random.nextInt(ReportedArticles.OFFICIALS.size());
    one = ReportedArticles.OFFICIALS.get(first);
    other = ReportedArticles.OFFICIALS.get((first + 3) % ReportedArticles.OFFICIALS.size());
    body = ReportedArticles.BODIES.get(random.nextInt(ReportedArticles.BODIES.size()));
    contents = shuffled(ReportedArticles.CONTENTS, random);
    speeches = shuffled(ReportedArticles.SPEECHES, random);
    facts = shuffled(ReportedArticles.FACTS, random);
  }

  /** A random article of a random form. */
  static Article next(Random random) {
    return new ArticleForms(random).article(FORMS.get(random.nextInt(FORMS.size())));
  }

  private Article article(String form) {
    var marked = MARK.matcher(form).replaceAll(it -> begun(form, it.start(), word(it.group())));
    List<String> said = new ArrayList<>();
    for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', open + 1)) {
      var words = marked.substring(open + 3, marked.indexOf('}', open));
      said.add(speaker(marked.charAt(open + 1)) + ": " + words);
    }
    return new Article(marked.replaceAll("\\{\\d:|}", ""), said);
  }

  private String speaker(char number) {
    return switch (number) {
      case '0' -> one.name()[0];
      case '1' -> other.name()[0];
      default -> body[0];
    };
  }

  private String word(String mark) {
    int form = mark.length() > 1 ? mark.charAt(1) - '0' : 0;
    return switch (mark.charAt(0)) {
      case 'P' -> one.post()[form];
      case 'N' -> one.name()[form];
      case 'S' -> one.surname()[form];
      case 'K' -> one.calling()[form];
      case 'p' -> other.post()[form];
      case 'n' -> other.name()[form];
      case 's' -> other.surname()[form];
      case 'k' -> other.calling()[form];
      case 'B' -> body[form];
      case 'A' -> one.woman() ? "а" : "";
      case 'a' -> other.woman() ? "а" : "";
      case 'H' -> one.woman() ? "она" : "он";
      case 'h' -> other.woman() ? "она" : "он";
      case 'G' -> one.woman() ? "её" : "его";
      case 'C' -> contents.remove(0);
      case 'Q' -> speeches.remove(0);
      default -> facts.remove(0);
    };
  }

  /** With a capital where a sentence begins. */
  private static String begun(String form, int at, String word) {
    var before = form.substring(0, at).replaceFirst("[ «—–]*(\\{\\d:)?[ «—–]*$", "");
    boolean opens = before.isEmpty() || ".?:\n".indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean content = before.endsWith(":") && form.charAt(at) == 'C';
    return opens && !content && !word.isEmpty()
        ? word.substring(0, 1).toUpperCase() + word.substring(1)
        : word;
  }

  private static List<String> shuffled(List<String> list, Random random) {
    var copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
