package kz.oryndau.extraction.directive;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.morphology.AnalysedSentence;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.morphology.Word;
import kz.oryndau.extraction.text.Sentence;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.extraction.text.Token;
import kz.oryndau.extraction.text.Tokens;

/** One sentence with its words, mentions and deadlines by index; indices count marks like words. */
final class Line {

  private static final String DASHES = "-–—―−‒";
  private static final Set<String> BULLETS = Set.of("•", "·", "●", "▪", "*", "-", "–", "—", "―");

  /** Abbreviations that name a field, no body: «управление энергетики и ЖКХ». */
  private static final Set<String> FIELDS =
      Set.of("жкх", "чс", "апк", "тэк", "сми", "смп", "тбо", "гсм", "ии", "ит", "мсб");

  private final String text;
  private final AnalysedSentence sentence;
  private final List<Word> words;
  private final String[] lower;
  private final String[] lemmas;

  /** Where the same lemma stands before; null until somebody asks. */
  private int[] sameBefore;

  private final Mention[] mentionAt;

  /** What nearly every rule asks of every word. */
  private final boolean[] infinitive;

  private final boolean[] finite;
  private final Cue[] cues;
  private final boolean[] cueKnown;

  Line(String text, AnalysedSentence sentence, List<Mention> mentions) {
    this.text = text;
    this.sentence = sentence;
    this.words = sentence.words();
    this.lower = new String[words.size()];
    for (int at = 0; at < lower.length; at++) {
      var word = words.get(at).token().plain();
      lower[at] = word.equals("чтоб") ? "чтобы" : word;
    }
    this.lemmas = new String[words.size()];
    this.cues = new Cue[words.size()];
    this.cueKnown = new boolean[words.size()];
    this.mentionAt = new Mention[words.size()];
    for (var mention : mentions) {
      for (int at = indexAt(mention.span().start());
          at < words.size() && words.get(at).token().span().end() <= mention.span().end();
          at++) {
        mentionAt[at] = mention;
      }
    }
    this.infinitive = new boolean[words.size()];
    this.finite = new boolean[words.size()];
    for (int at = 0; at < lower.length; at++) {
      infinitive[at] = readsInfinitive(at);
      finite[at] = readsFinite(at);
    }
  }

  String text() {
    return text;
  }

  int passage() {
    return sentence.passage();
  }

  Span span() {
    return sentence.sentence().span();
  }

  Sentence sentence() {
    return sentence.sentence();
  }

  List<Token> tokens() {
    return sentence.sentence().tokens();
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  int start(int at) {
    return words.get(at).token().span().start();
  }

  int end(int at) {
    return words.get(at).token().span().end();
  }

  Span span(int from, int to) {
    return new Span(start(from), end(to - 1));
  }

  /** The word in lower case, е for ё; empty outside the line. */
  String lower(int at) {
    return at >= 0 && at < lower.length ? lower[at] : "";
  }

  /** The likeliest dictionary form, е for ё; empty outside the line. */
  String lemma(int at) {
    if (at < 0 || at >= lemmas.length) {
      return "";
    }
    if (lemmas[at] == null) {
      lemmas[at] = words.get(at).best().plain();
    }
    return lemmas[at];
  }

  /** Where before the index a word with the same lemma stands last; −1 where none does. */
  int sameBefore(int at) {
    if (sameBefore == null) {
      sameBefore = new int[size()];
      var last = new HashMap<String, Integer>();
      for (int word = 0; word < sameBefore.length; word++) {
        var before = last.put(lemma(word), word);
        sameBefore[word] = before == null ? -1 : before;
      }
    }
    return sameBefore[at];
  }

  boolean is(int at, String word) {
    return lower(at).equals(word);
  }

  boolean is(int at, String... any) {
    var word = lower(at);
    for (var one : any) {
      if (one.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isIn(int at, Set<String> any) {
    return at >= 0 && at < lower.length && any.contains(lower[at]);
  }

  boolean starts(int at, String stem) {
    return lower(at).startsWith(stem);
  }

  boolean starts(int at, String... stems) {
    var word = lower(at);
    for (var stem : stems) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  boolean isWord(int at) {
    return at >= 0 && at < size() && words.get(at).token().kind() == Token.Kind.WORD;
  }

  boolean isNumber(int at) {
    return at >= 0 && at < size() && words.get(at).token().kind() == Token.Kind.NUMBER;
  }

  boolean isMark(int at) {
    return at >= 0 && at < size() && words.get(at).token().kind() == Token.Kind.MARK;
  }

  boolean opensQuote(int at) {
    return is(at, "«", "\"", "“", "„");
  }

  boolean isDash(int at) {
    return isMark(at) && DASHES.contains(lower[at]);
  }

  /** «трасса Актобе – Атырау», «10 – 15 домов»: a dash inside a name or a number. */
  boolean isRange(int at) {
    return isDash(at)
        && (isCapital(at - 1) && isCapital(at + 1) && mention(at + 1) == null
            || isNumber(at - 1) && isNumber(at + 1));
  }

  boolean isBullet(int at) {
    return isMark(at) && BULLETS.contains(lower[at]);
  }

  boolean isCapital(int at) {
    return isWord(at) && Character.isUpperCase(words.get(at).token().text().codePointAt(0));
  }

  /** «МИО», «KEGOC»: an abbreviation or a foreign name that the dictionary does not know. */
  boolean isUndeclined(int at) {
    if (!isCapital(at) || mention(at) != null || isIn(at, FIELDS)) {
      return false;
    }
    var word = words.get(at).token().text();
    boolean foreign = word.charAt(0) < 'А';
    boolean capitals = word.length() > 1 && word.length() < 8 && word.equals(word.toUpperCase());
    return foreign || capitals;
  }

  /** Index of the first word that starts at the offset or behind it. */
  int indexAt(int offset) {
    return Tokens.indexAt(tokens(), offset);
  }

  Mention mention(int at) {
    return at >= 0 && at < mentionAt.length ? mentionAt[at] : null;
  }

  int mentionEnd(int at) {
    var mention = mentionAt[at];
    int end = at;
    while (end < size() && mentionAt[end] == mention) {
      end++;
    }
    return end;
  }

  /** What the list has at the index, looked up once: every rule of the line asks anew. */
  Cue cue(int at, CueWords list) {
    if (!cueKnown[at]) {
      cues[at] = list.find(this, at);
      cueKnown[at] = true;
    }
    return cues[at];
  }

  boolean best(int at, Predicate<Reading> test) {
    return isWord(at) && test.test(words.get(at).best());
  }

  boolean any(int at, Predicate<Reading> test) {
    if (isWord(at)) {
      var readings = words.get(at).readings();
      for (int i = 0; i < readings.size(); i++) {
        if (test.test(readings.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isInfinitive(int at) {
    return at >= 0 && at < infinitive.length && infinitive[at];
  }

  private boolean readsInfinitive(int at) {
    return mention(at) == null
            && best(at, reading -> reading.form() == VerbForm.INFINITIVE)
            && !is(at, "быть", "есть")
        || is(at, "быть") && isWord(at);
  }

  /** A verb with person or tense; a short passive counts too. */
  boolean isFinite(int at) {
    return at >= 0 && at < finite.length && finite[at];
  }

  private boolean readsFinite(int at) {
    return mention(at) == null
        && best(
            at,
            reading ->
                reading.partOfSpeech() == PartOfSpeech.VERB && reading.form() != VerbForm.INFINITIVE
                    || reading.partOfSpeech() == PartOfSpeech.SHORT
                    || reading.partOfSpeech() == PartOfSpeech.PREDICATIVE);
  }

  boolean isFuture(int at) {
    return mention(at) == null
        && best(at, reading -> reading.form() == VerbForm.FUTURE)
        && !any(at, reading -> reading.form() == VerbForm.PRESENT)
        && (any(at, reading -> reading.form() == VerbForm.FUTURE && reading.is(Trait.PERFECTIVE))
            || any(at, reading -> reading.lemma().equals("быть"))
            || best(at, reading -> reading.person() == 3));
  }

  boolean isPart(int at, PartOfSpeech part) {
    return best(at, reading -> reading.partOfSpeech() == part);
  }

  boolean hasCase(int at, Case grammaticalCase) {
    return any(
        at,
        reading ->
            reading.grammaticalCase() == grammaticalCase
                && (reading.partOfSpeech() == PartOfSpeech.NOUN
                    || reading.partOfSpeech() == PartOfSpeech.ADJECTIVE
                    || reading.partOfSpeech() == PartOfSpeech.PARTICIPLE
                    || reading.partOfSpeech() == PartOfSpeech.PRONOUN));
  }

  boolean bestCase(int at, Case grammaticalCase) {
    return best(at, reading -> reading.grammaticalCase() == grammaticalCase);
  }

  boolean hasLemma(int at, String lemma) {
    return lower(at).equals(lemma) || any(at, reading -> reading.plain().equals(lemma));
  }
}
