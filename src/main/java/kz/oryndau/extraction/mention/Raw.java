package kz.oryndau.extraction.mention;

import java.util.List;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.text.Span;

/**
 * A mention before it is known whom it means.
 *
 * @param line its sentence
 * @param passage index of its passage
 * @param sentence index of its sentence in the article
 * @param from first token
 * @param to token after the last
 * @param name null where none is given
 * @param posts the posts beside it, in reading order
 * @param body null unless a body is named
 * @param pronoun whether it is a pronoun alone
 * @param grammaticalCase of its head; null where unknown
 * @param number of its head
 * @param gender by name, pronoun or verb; null where unknown
 * @param quoted whether it stands in somebody's direct speech
 */
record Raw(
    Line line,
    int passage,
    int sentence,
    int from,
    int to,
    Name name,
    List<Phrase> posts,
    Phrase body,
    boolean pronoun,
    Case grammaticalCase,
    Number number,
    Gender gender,
    boolean quoted) {

  /** A verb of speech, whose subject stands beside it and never its object. */
  static final Sign SAYS =
      Sign.low(
          "(заяв|сообщ|уточн|поясн|добав|объясн|ответ|объяв)(ил|ила|ляет)"
              + "|(сказ|рассказ|написа|подчеркну|отмети|указа|призна)(а?л|а?ла)|говорит|считает|отмечает");

  private static final Sign ORDERS = Sign.low("(поруч|распоряд)ил(ся|ась|а)?|поручает|обязал(а)?");

  /** The same mention with other posts. */
  Raw withPosts(List<Phrase> others) {
    return new Raw(
        line,
        passage,
        sentence,
        from,
        to,
        name,
        List.copyOf(others),
        body,
        pronoun,
        grammaticalCase,
        number,
        gender,
        quoted);
  }

  Span span() {
    return line.span(from, to);
  }

  /**
   * Whether a verb is said of it: in the nominative, or before a clause of its own («…, который»).
   */
  boolean isSubject() {
    return grammaticalCase == Case.NOMINATIVE
        || line.is(to, ",") && Regex.matches(line.low(to + 1), "который|которая");
  }

  /** «МВД сообщает», «в МВД сообщили», not «сотрудник МВД». */
  boolean acts() {
    return isSubject() || Regex.matches(line.low(from - 1), "во?|на") || line.isStart(from);
  }

  /** Whether a full name stands beside a verb of speech: «заявил Иван Иванов». */
  boolean speaks() {
    return name != null
        && name.shape() == Name.Shape.FULL
        && grammaticalCase == Case.NOMINATIVE
        && (line.is(from - 1, SAYS) || line.is(to, SAYS));
  }

  /**
   * Whether a full name does something in the narration, and not a word beside it tells who that
   * is: «Иван Иванов осмотрел школу».
   */
  boolean actsUnexplained() {
    boolean explained =
        isNoun(from - 1) || line.is(to, ",") && isNoun(to + 1) || line.isDash(to) || isAge();
    return name != null
        && name.shape() == Name.Shape.FULL
        && posts.isEmpty()
        && grammaticalCase == Case.NOMINATIVE
        && !quoted
        && !explained
        && (isVerb(from - 1) || isVerb(to) || isVerb(to + 1) || isVerb(to + 2));
  }

  /** «32-летний Иван Иванов» */
  private boolean isAge() {
    return line.low(from - 1).contains("летн");
  }

  private boolean isNoun(int i) {
    return line.in(i)
        && line.isWord(i)
        && (!line.upper(i) || line.isStart(i))
        && line.word(i).best().partOfSpeech() == PartOfSpeech.NOUN;
  }

  private boolean isVerb(int i) {
    return line.in(i) && line.isWord(i) && line.word(i).best().partOfSpeech() == PartOfSpeech.VERB;
  }

  /** Whether a full name stands beside a verb of ordering: «Иван Иванов поручил». */
  boolean orders() {
    return name != null
        && (name.shape() == Name.Shape.FULL || name.shape() == Name.Shape.WEAK)
        && grammaticalCase == Case.NOMINATIVE
        && (line.is(from - 1, ORDERS) || line.is(to, ORDERS) || givesOrders());
  }

  /** «Иван Иванов дал ряд поручений» */
  private boolean givesOrders() {
    return Regex.matches(line.low(to), "дал[а]?|отдал[а]?")
        && (Regex.matches(line.low(to + 1), "поручени.+|указани.+")
            || Regex.matches(line.low(to + 2), "поручени.+|указани.+"));
  }

  Phrase post() {
    return posts.isEmpty() ? null : posts.get(0);
  }
}
