package kz.oryndau.extraction.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.oryndau.extraction.morphology.AnalysedSentence;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Word;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.extraction.text.Token;

/** A sentence seen by its tokens; an index out of range is an empty mark, never an error. */
final class Line {

  private static final Set<String> OPENING = Set.of("«", "“", "„", "\"", "”", "‟");
  private static final Set<String> CLOSING = Set.of("»", "”", "“", "\"", "‟");
  private static final Set<String> BRACKETS = Set.of("(", "[");
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--", "―");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  private static final Sign OPENS = Sign.of(mark -> OPENING.contains(mark.text()));
  private static final Sign CLOSES = Sign.of(mark -> CLOSING.contains(mark.text()));
  private static final Sign DASH = Sign.of(mark -> DASHES.contains(mark.text()));
  private static final Sign BRACKET = Sign.of(mark -> BRACKETS.contains(mark.text()));
  private static final Sign INITIAL = Sign.text(".|Дж|Ж[ао]");

  /** Two or more letters, all capitals. */
  static final Sign CAPITALS = Sign.of(word -> Letters.allUpper(word.text()));

  /** No letter but Latin ones. */
  static final Sign LATIN = Sign.of(word -> Letters.isLatin(word.text()));

  private final AnalysedSentence sentence;
  private final KnownNouns known;
  private final Word[] words;
  private final WordForm[] forms;
  private final WordKinds kinds;
  private Boolean shouting;

  Line(AnalysedSentence sentence, KnownNouns known) {
    this.sentence = sentence;
    this.known = known;
    this.words = sentence.words().toArray(Word[]::new);
    this.forms = new WordForm[words.length];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = WordForm.of(words[i].token().text());
    }
    this.kinds = new WordKinds(this);
  }

  AnalysedSentence sentence() {
    return sentence;
  }

  int size() {
    return words.length;
  }

  boolean in(int i) {
    return i >= 0 && i < words.length;
  }

  Token token(int i) {
    return words[i].token();
  }

  Word word(int i) {
    return words[i];
  }

  /** As written. */
  String text(int i) {
    return form(i).text();
  }

  /** Lower case, е for ё. */
  String low(int i) {
    return form(i).low();
  }

  /** What is known of the word by itself; of no word where the index is out of range. */
  WordForm form(int i) {
    return in(i) ? forms[i] : WordForm.NONE;
  }

  /** What its words can be in names. */
  WordKinds kinds() {
    return kinds;
  }

  boolean is(int i, Sign sign) {
    return form(i).is(sign);
  }

  /** The forms of listed nouns, and of those that people have entered, that are written like it. */
  List<Form> listed(int i) {
    var listed = form(i).listed();
    return listed.isEmpty() ? known.find(text(i), low(i)) : listed;
  }

  boolean isWord(int i) {
    return in(i) && token(i).kind() == Token.Kind.WORD;
  }

  boolean is(int i, String text) {
    return low(i).equals(text);
  }

  boolean isDash(int i) {
    return is(i, DASH);
  }

  /** An opening quotation mark. */
  boolean opens(int i) {
    return is(i, OPENS);
  }

  /** A closing quotation mark. */
  boolean closes(int i) {
    return is(i, CLOSES);
  }

  /** An opening bracket. */
  boolean isBracket(int i) {
    return is(i, BRACKET);
  }

  boolean upper(int i) {
    return isWord(i) && forms[i].startsUpper();
  }

  /** One capital letter. */
  boolean isInitial(int i) {
    return upper(i) && is(i, INITIAL);
  }

  /** Whether most long words are written in capitals, so that capitals say nothing. */
  boolean isShouting() {
    if (shouting == null) {
      int loud = 0;
      int all = 0;
      for (int i = 0; i < size(); i++) {
        if (isWord(i) && text(i).length() > 3) {
          all++;
          loud += is(i, CAPITALS) ? 1 : 0;
        }
      }
      shouting = loud > 2 && 2 * loud > all;
    }
    return shouting;
  }

  /** Whether the dictionary has the word as a noun: among capitals a verb looks like a name. */
  boolean isListedNoun(int i) {
    for (var reading : readings(i)) {
      if (reading.partOfSpeech() == PartOfSpeech.NOUN && !reading.is(Trait.GUESSED)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing stands between the two tokens but white space. */
  boolean glued(int i) {
    return in(i) && in(i + 1) && token(i).span().end() == token(i + 1).span().start();
  }

  /**
   * Whether a sentence, a line of speech or a quotation starts here, so that a capital says little.
   */
  boolean isStart(int i) {
    for (int j = i - 1; j >= 0; j--) {
      String mark = text(j);
      if (opens(j) || isDash(j) && j == 0) {
        return true;
      }
      if (!mark.equals("…") && !mark.equals("...") && !mark.equals("•")) {
        return isDash(j) && j > 0 && !isWord(j - 1) || mark.equals(":");
      }
    }
    return true;
  }

  boolean any(int i, PartOfSpeech part) {
    if (in(i)) {
      for (var reading : word(i).readings()) {
        if (reading.partOfSpeech() == part) {
          return true;
        }
      }
    }
    return false;
  }

  boolean any(int i, PartOfSpeech part, Case wanted) {
    if (in(i)) {
      for (var reading : word(i).readings()) {
        if (reading.partOfSpeech() == part && fits(reading, wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean any(int i, PartOfSpeech part, Case wanted, Number number) {
    if (in(i)) {
      for (var reading : word(i).readings()) {
        if (reading.partOfSpeech() == part
            && fits(reading, wanted)
            && (number == null || reading.number() == null || reading.number() == number)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean fits(Reading reading, Case wanted) {
    return wanted == null
        || reading.grammaticalCase() == null
        || reading.grammaticalCase() == wanted;
  }

  boolean trait(int i, Trait trait) {
    if (in(i)) {
      for (var reading : word(i).readings()) {
        if (reading.is(trait)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the dictionary itself gives the word this mark. */
  boolean known(int i, Trait trait) {
    for (var reading : readings(i)) {
      if (reading.is(trait) && !reading.is(Trait.GUESSED)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a dictionary knows the word as something else than a name or a place. */
  boolean isCommon(int i) {
    for (var reading : word(i).readings()) {
      if (!reading.is(Trait.GUESSED)
          && !reading.is(Trait.GIVEN_NAME)
          && !reading.is(Trait.PATRONYMIC)
          && !reading.is(Trait.SURNAME)
          && !reading.is(Trait.PLACE)
          && reading.partOfSpeech() != PartOfSpeech.OTHER) {
        return true;
      }
    }
    return false;
  }

  Span span(int from, int to) {
    return new Span(token(from).span().start(), token(to - 1).span().end());
  }

  /** The words of {@code from} up to {@code to} as they stand, white space made one. */
  String slice(String article, int from, int to) {
    if (from >= to) {
      return "";
    }
    String words = span(from, to).in(article);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || c == '\u00A0' || c == ' ' && words.startsWith("  ", i)) {
        return SPACES.matcher(words).replaceAll(" ").strip();
      }
    }
    return words.strip();
  }

  List<Reading> readings(int i) {
    return in(i) ? word(i).readings() : List.of();
  }
}
