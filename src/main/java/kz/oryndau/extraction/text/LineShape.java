package kz.oryndau.extraction.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.oryndau.extraction.text.Token.Kind;

/** What the make of a line tells about it, whatever its words. */
final class LineShape {

  private static final int LONGEST_HEADLINE = 220;
  private static final int FEWEST_IN_PARAGRAPH = 35;
  private static final int FEWEST_COUNTS = 3;
  private static final int LONGEST_TAG = 5;
  private static final int LONGEST_DATE_LINE = 12;

  /** Words from «передаёт» to the end of its line. */
  private static final int LONGEST_SOURCE = 8;

  private static final Set<String> SOURCES =
      Set.of("передает", "сообщает", "пишет", "информирует", "хабарлайды");

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern DATE_MARKS = Pattern.compile("[\\d.:/, -]+");
  private static final Pattern ADDRESS = Pattern.compile("(https?://|www\\.|@|t\\.me/)\\S+");
  private static final Set<String> CURRENCIES =
      Set.of("usd", "eur", "rub", "cny", "kzt", "gbp", "доллар", "евро", "рубль", "юань");
  private static final Set<String> MONTHS =
      Set.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря",
          "қаңтар",
          "ақпан",
          "наурыз",
          "сәуір",
          "мамыр",
          "маусым",
          "шілде",
          "тамыз",
          "қыркүйек",
          "қазан",
          "қараша",
          "желтоқсан");

  private final String text;
  private final List<Token> tokens;
  private final int words;
  private final int numbers;

  LineShape(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    int someWords = 0;
    int someNumbers = 0;
    for (var token : tokens) {
      someWords += token.kind() == Kind.WORD ? 1 : 0;
      someNumbers += token.kind() == Kind.NUMBER ? 1 : 0;
    }
    this.words = someWords;
    this.numbers = someNumbers;
  }

  /** Whether it is furniture of the site by its make alone. */
  boolean isFurniture() {
    return words == 0 && !tokens.isEmpty()
        || isTagCloud()
        || isTicker()
        || isDateLine()
        || isMenu()
        || isAddress();
  }

  /** Whether it is the date line of an agency, such as stands before a report. */
  boolean isDatedByAgency() {
    return DateLine.is(text);
  }

  /** Whether it is long enough for an article's text, though a caption may be glued before it. */
  boolean isParagraph() {
    return words >= FEWEST_IN_PARAGRAPH && endsSentence();
  }

  /** Whether it ends like a sentence; closing quotes and brackets after the stop count. */
  boolean endsSentence() {
    int last = tokens.size() - 1;
    while (last > 0
        && (Marks.isQuote(tokens.get(last)) || Marks.isClosingBracket(tokens.get(last)))) {
      last--;
    }
    return last >= 0 && Marks.isTerminal(tokens.get(last));
  }

  /**
   * Whether it can be a title: short, not a dash line, no full stop, colon or semicolon at its end.
   */
  boolean isTitleLike() {
    return endsLikeTitle() && !isListItem();
  }

  /** Whether it can be a title in a list of other articles: «- Мост открыли». */
  boolean isListedTitle() {
    return endsLikeTitle() && isListItem();
  }

  /** «– быстро и без рекламы» goes on with «Подпишитесь на наш канал». */
  boolean goesOnInSmallLetters() {
    return tokens.size() > 1
        && Marks.isDash(tokens.get(0))
        && tokens.get(1).kind() == Kind.WORD
        && Character.isLowerCase(tokens.get(1).text().codePointAt(0))
        && !endsSentence();
  }

  private boolean isListItem() {
    return Marks.isDash(tokens.get(0)) || tokens.get(0).text().equals("•");
  }

  private boolean endsLikeTitle() {
    return words > 0
        && !endsWithSource()
        && text.length() <= LONGEST_HEADLINE
        && !".;:,".contains(tokens.get(tokens.size() - 1).text())
        && !(endsSentence() && lastTerminal().equals("."));
  }

  /** «Дороги закроют, сообщает N»: a report whose full stop was forgotten. */
  private boolean endsWithSource() {
    int i = tokens.size() - 1;
    int first = Math.max(1, i - LONGEST_SOURCE);
    while (i >= first && !tokens.get(i).text().equals(",")) {
      i--;
    }
    return i >= first && i + 2 < tokens.size() && SOURCES.contains(tokens.get(i + 1).plain());
  }

  private String lastTerminal() {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (Marks.isTerminal(tokens.get(i))) {
        return tokens.get(i).text();
      }
    }
    return "";
  }

  /** One or two capitalised words alone, or with «корреспондент»: who wrote it. */
  boolean isByline() {
    return tokens.size() == words
        && words >= 2
        && words <= 3
        && tokens.stream().allMatch(token -> Character.isUpperCase(token.text().codePointAt(0)));
  }

  /** A rubric above the title: one or two words and nothing else. */
  boolean isRubric() {
    return tokens.size() == words && words <= 2;
  }

  /** «хоккей 120 погода 90»: every few words a count, a count at the end. */
  private boolean isTagCloud() {
    if (numbers < FEWEST_COUNTS
        || words < numbers
        || tokens.get(tokens.size() - 1).kind() != Kind.NUMBER) {
      return false;
    }
    int sinceCount = 0;
    for (Token token : tokens) {
      if (token.kind() == Kind.NUMBER) {
        sinceCount = 0;
      } else if (Marks.isTerminal(token) || ++sinceCount > 2 * LONGEST_TAG) {
        return false;
      }
    }
    return words <= LONGEST_TAG * numbers;
  }

  /** Rates and weather: at least two currencies or degrees among numbers, and no sentence. */
  private boolean isTicker() {
    return numbers >= 1
        && words <= 3 * numbers
        && !endsSentence()
        && tokens.stream().filter(LineShape::isRate).count() >= 2;
  }

  private static boolean isRate(Token token) {
    return token.kind() == Kind.WORD
        ? CURRENCIES.contains(token.plain())
        : "$€₽₸£¥▲▼↑↓°℃".contains(token.text());
  }

  /**
   * A day, a time, nothing else that a reader would call a sentence. What costs least is asked
   * first: nearly every line fails there.
   */
  private boolean isDateLine() {
    if (tokens.isEmpty()
        || tokens.get(0).kind() != Kind.NUMBER
        || numbers < words
        || tokens.size() > LONGEST_DATE_LINE
        || endsSentence()) {
      return false;
    }
    long months = tokens.stream().filter(token -> MONTHS.contains(letters(token.plain()))).count();
    return months <= 1
        && words <= months + 1
        && (months == 1 || numbers >= 2 || DATE_MARKS.matcher(text).matches());
  }

  private static String letters(String word) {
    return DIGIT.matcher(word).replaceAll("");
  }

  /** «Главная > Новости > Политика», «Рус | Қаз | Eng». */
  private boolean isMenu() {
    if (tokens.isEmpty() || "•·→".contains(tokens.get(0).text()) || endsSentence()) {
      return false;
    }
    long separators = tokens.stream().filter(token -> "|›>→/•·".contains(token.text())).count();
    return separators >= 2 && words <= 4 * (separators + 1);
  }

  /** Nothing but a link, a handle or hashtags. */
  private boolean isAddress() {
    String plain = text.strip();
    return ADDRESS.matcher(plain).matches()
        || plain.startsWith("#") && plain.split("\\s+").length == plain.split("#").length - 1;
  }
}
