package kz.oryndau.extraction.mention;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Companies and enterprises of state, region or town, told by their names: «Қарағанды су»,
 * «Минсктранс», «Павлодарэнерго», «КазМунайГаз».
 */
final class StateFirms {

  private static final String NATIONAL =
      "нк|спк|нух|нацкомпания|национальн.+|самрук.*|каз(мунайгаз|атомпром|почта|ахтелеком|автожол|трансгаз|трансойл|акпарат"
          + "|водхоз|гидромет|авиация|агро).*|қазпошта|ктж|кмг|кегок|kegoc|байтерек|бәйтерек|бүркіт|зерде|кәсіпқор|даму"
          + "|qaz(auto[zj]ol|aqgaz|postal|industry|trade|innovations).*|ржд|рос(атом|тех|космос|нано|нефт|сети|геолог).*"
          + "|газпром(а|у|ом|е)?|внешэкономбанк.*|вэб|нафтогаз.*|уз(сув|бекнефтегаз|трансгаз|автойул|атом).*|худуд.+"
          + "|минскгоримуществ.*|кыргыз(темир|алтын|энерго|почтасы).*|бишкек(свет|асфальтсервис).*"
          + "|социально-предпринимательск.*";

  /** What towns are supplied with, in Russian and Kazakh. */
  private static final String SUPPLY =
      ".*(водоканал|водхоз|горэлектросет|теплосет|теплотранзит|теплоэнерг|теплокоммунэнерг|автодор|метрополитен"
          + "|горлифт|горсвет|зеленстрой|зеленхоз|гидромет|гортранс|горводоканал).*|тепловы[ех]|электрическ(ие|их|им|ими)|таз[ао]рту|тазалы[кқ].*"
          + "|су|суы|сулары|арнасы|жылу|жылуы|жары[кғқ]";

  /** Names of one word that are made of a place and what it is supplied with. */
  private static final String COMPOUND =
      "[а-я-]{3,}(транс|водоканал|водхоз|гидромет|автодор|горсвет|зеленстрой|зеленхоз|комхоз)(а|у|ом|е)?"
          + "|[а-я-]{3,}(энерго|электро|тепло)";

  private static final String LEGAL_FORM =
      "[РГК]?Г?К?[ГКР]?П|ГУП|МУП|ФГУП|МП|ТОО|АО|НК|НАО|ОАО|ПАО|ООО|ОсОО|УП|РУП|КУП|ФНБ";

  /** What companies are called whose name follows. */
  private static final String UNNAMED = "компания|нацкомпания|предприятие|корпорация|" + LEGAL_FORM;

  private static final String FIRM = UNNAMED + "|" + COMPOUND + "|" + NATIONAL + "|" + SUPPLY;

  private static final int LONGEST_TITLE = 7;

  /** Whether the word, inside a title, tells that the company is the state's or a town's. */
  static final Sign TOLD = Sign.low(NATIONAL + "|" + SUPPLY);

  private static final Sign COMPOUNDED = Sign.low(COMPOUND);

  /** Whether the word alone is such a name, in any case: «Минсктрансе». */
  static final Sign NAME =
      Sign.of(
          word ->
              word.text().length() > 7
                  && word.startsUpper()
                  && word.is(COMPOUNDED)
                  && !word.is(Ministries.SHORT));

  private StateFirms() {}

  /** «минсктранс» of «минсктрансе». */
  static String nominative(String folded) {
    return Regex.matches(folded, COMPOUND) || Regex.matches(folded, ".*(гидромет|водхоз).*")
        ? Regex.strip(folded, "(?<=[^аоуе])(а|у|ом|е)$")
        : folded;
  }

  /**
   * Index behind the mark that closes the title of such a company; {@code open} where none opens.
   */
  static int titleEnd(Line line, int open) {
    if (!line.opens(open) || !line.upper(open + 1)) {
      return open;
    }
    boolean told = false;
    boolean nested = false;
    for (int k = open + 1; k < line.size() && k - open <= LONGEST_TITLE; k++) {
      String mark = line.text(k);
      if (line.closes(k)) {
        boolean twice = nested && line.closes(k + 1);
        return !told ? open : twice ? k + 2 : k + 1;
      }
      if (mark.equals("«") && told) {
        nested = true;
        continue;
      }
      if (!line.isWord(k) && !line.is(k, ",") && !line.isDash(k)) {
        return open;
      }
      told |= line.is(k, TOLD) || line.is(k, NAME);
    }
    return open;
  }

  /** Whether the phrase names a company or an enterprise, by title or as one. */
  static boolean isFirm(Phrase body) {
    return Regex.matches(body.entry().noun(), FIRM) && !PostMatcher.ministry(body);
  }

  /** The words that are the name of the company, its noun too where it is no common one. */
  static Set<String> names(Phrase firm) {
    var names = new LinkedHashSet<String>();
    for (var word : firm.words()) {
      if (!isGeneric(word) && !Regex.matches(word.toUpperCase(Locale.ROOT), LEGAL_FORM)) {
        names.add(word);
      }
    }
    if (!Regex.matches(firm.entry().noun(), UNNAMED)) {
      names.add(Letters.fold(firm.entry().noun()));
    }
    return names;
  }

  /** Whether the noun says only that it is some company: «председатель правления компании». */
  static boolean isAny(Phrase firm) {
    return Regex.matches(
        firm.entry().noun(), "компания|предприятие|корпорация|холдинг|общество|организация|группа");
  }

  /** Whether a word only says that there is some enterprise: «коммунальное предприятие». */
  static boolean isGeneric(String word) {
    return Regex.matches(
        word,
        "(коммунальн|городск|национальн|государственн|муниципальн|данн|указанн|местн|ресурсоснабж).*|пхв");
  }
}
