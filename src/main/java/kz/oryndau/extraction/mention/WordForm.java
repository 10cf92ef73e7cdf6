package kz.oryndau.extraction.mention;

import java.util.Arrays;
import java.util.List;
import kz.oryndau.extraction.text.WordMemory;

/**
 * A word as it is written, with what the lists and patterns say of it by itself. Articles are made
 * of the same words over and over, so each is asked once and remembered for all articles.
 */
final class WordForm {

  /** No word at all: what stands before a sentence and behind it. */
  static final WordForm NONE = new WordForm("");

  /** Above this number all are forgotten: strange texts must not fill the memory. */
  private static final int MOST = 40_000;

  /** What is longer is no word and not worth remembering. */
  private static final int LONGEST = 40;

  private static final Sign LISTED_LOW =
      Sign.of(word -> !NounIndex.RUSSIAN.find(word.low()).isEmpty());

  private static final byte NO = 1;
  private static final byte YES = 2;

  private static final WordMemory<WordForm> KNOWN = new WordMemory<>(MOST, LONGEST);

  private final String text;
  private final String low;
  private final boolean upper;
  private final List<Form> listed;
  private final List<NameForm> given;

  /** By the index of the sign; threads may work out the same answer twice, never another one. */
  private volatile byte[] answers = new byte[Sign.count()];

  private volatile List<NameForm> surname;
  private volatile String sector;

  private WordForm(String text) {
    this.text = text;
    this.low = Letters.fold(text);
    this.upper = Letters.startsUpper(text);
    this.listed = NounIndex.RUSSIAN.find(text, low);
    this.given = GivenNames.LIST.find(low);
  }

  static WordForm of(String text) {
    var known = KNOWN.get(text);
    return known != null ? known : KNOWN.keep(text, new WordForm(text));
  }

  /** As written. */
  String text() {
    return text;
  }

  /** Lower case, е for ё. */
  String low() {
    return low;
  }

  boolean startsUpper() {
    return upper;
  }

  /** The forms of listed nouns that are written like it. */
  List<Form> listed() {
    return listed;
  }

  /** Whether a listed noun is written like it in small letters. */
  boolean isListedLow() {
    return is(LISTED_LOW);
  }

  /** How it can be read as a listed first name; empty where it is none. */
  List<NameForm> given() {
    return given;
  }

  /** How it can be read as a surname by its ending. */
  List<NameForm> surname() {
    var forms = surname;
    if (forms == null) {
      forms = List.copyOf(SurnameForms.guess(low));
      surname = forms;
    }
    return forms;
  }

  /** How it can be read as a surname of one part. */
  List<NameForm> guessed() {
    return low.indexOf('-') < 0 ? surname() : NameForm.guess(low);
  }

  /** Itself, or in full what a ministry or a region is about that is told by its short name. */
  String inFull() {
    var full = sector;
    if (full == null) {
      full = Places.inFull(Ministries.sector(low));
      sector = full;
    }
    return full;
  }

  boolean is(Sign sign) {
    byte[] known = answers;
    if (sign.index() >= known.length) {
      known = Arrays.copyOf(known, Sign.count());
      answers = known;
    }
    byte answer = known[sign.index()];
    if (answer == 0) {
      answer = sign.answer(this) ? YES : NO;
      known[sign.index()] = answer;
    }
    return answer == YES;
  }
}
