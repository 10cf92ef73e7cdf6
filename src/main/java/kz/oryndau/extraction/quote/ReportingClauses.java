package kz.oryndau.extraction.quote;

import java.util.Set;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** Recognises the clause that says who speaks: «сказал министр», «добавила она». */
final class ReportingClauses {

  /** The cue of a reporting clause stands among its first words. */
  private static final int LATEST_CUE = 9;

  /** «не растерялась замакима»: with a verb that is no reporting one, the clause is short. */
  private static final int LONGEST_UNLISTED = 16;

  /** «Это слова акима города», «из выступления министра». */
  private static final int LONGEST_OWNED = 12;

  private static final Set<String> SAYINGS =
      Set.of("слово", "слова", "мнение", "реакция", "позиция", "цитата", "речь", "вывод");

  private final ReportingWords words;

  ReportingClauses(ReportingWords words) {
    this.words = words;
  }

  /**
   * Whether the words are a reporting clause after a speech.
   *
   * @param listed whether its verb must be in the word list
   */
  boolean isClause(Line line, int from, int to, boolean listed) {
    if (from >= to || line.isDash(from) || line.isQuote(from) && !line.isWord(from)) {
      return false;
    }
    if (line.is(from, "такой", "такие", "такими")
        && line.is(from + 1, "вопрос", "слова", "словами")) {
      return true;
    }
    var cue = firstCue(line, from, Math.min(to, from + LATEST_CUE));
    if (cue != null && startsClause(line, from, cue)
        || isName(line, from, to)
        || isName(line, from + 1, to) && line.isSmall(from)
        || isOwned(line, from, to)) {
      return true;
    }
    return !listed
        && line.isSmall(from)
        && line.letterWords(from, to) <= LONGEST_UNLISTED
        && hasThirdPersonVerb(line, from, Math.min(to, from + 4))
        && hasSubject(line, from, to);
  }

  /** «…, – это слова акима», «…, – из ответа министерства»: a noun says whose words they are. */
  private static boolean isOwned(Line line, int from, int to) {
    boolean said = false;
    for (int i = from; i < Math.min(to, from + LONGEST_OWNED) && line.isSmall(from); i++) {
      if (line.mention(i) != null) {
        return said;
      }
      said |=
          SpeakerNouns.isDocument(line, i)
              || line.reads(i, it -> SAYINGS.contains(it.lemma()))
              || line.is(i, "словам") && line.is(i - 1, "по");
      if (!line.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /** «…, – Иван Иванов.»: a name and nothing more. */
  boolean isName(Line line, int from, int to) {
    var mention = line.mention(from);
    return mention != null
        && mention.grammaticalCase() == Case.NOMINATIVE
        && (mention.form() == Form.NAME || mention.form() == Form.NAME_AND_POST)
        && line.mentionEnd(from) == to - 1
        && line.is(to - 1, ".");
  }

  /** «…» Иван Иванов, аким: from word {@code i} on a name, with his post at most. */
  boolean isSignature(Line line, int i) {
    var mention = line.mention(i);
    boolean named =
        mention != null
            && line.opensMention(i)
            && (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.NAME_AND_POST)
            && mention.grammaticalCase() == Case.NOMINATIVE;
    if (!named) {
      return false;
    }
    int end = line.mentionEnd(i);
    while (line.isComma(end) && line.mention(end + 1) != null) {
      end = line.mentionEnd(end + 1);
    }
    return end == line.size() || line.is(end, ".") && end + 1 == line.size();
  }

  /** The cue at word {@code i}, «по словам X» too; null if there is none. */
  Cue cueAt(Line line, int i) {
    return line.mention(i) == null ? words.at(line, i) : null;
  }

  /** The first cue between the words that can introduce speech; null if there is none. */
  Cue firstCue(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      var cue = words.at(line, i);
      if (cue != null && !cue.has(Cue.Mark.NOUN) && line.mention(i) == null) {
        return cue;
      }
    }
    return null;
  }

  /** «Передаёт корреспондент N»: no speaker, but who passes the news on. */
  static boolean isJournalist(Line line, int i) {
    return line.lower(i).startsWith("корреспондент")
        || line.lower(i).startsWith("журналист")
        || line.is(i, "собкор", "репортер", "репортеры");
  }

  /** «…, – передаёт N»: where the news comes from, nobody's words. */
  boolean namesSource(Line line, Cue cue) {
    var mention = line.mention(cue.end());
    boolean person =
        line.is(cue.end(), "он", "она")
            || mention != null
                && mention.form() != Form.BODY
                && mention.form() != Form.PRONOUN
                && !isJournalist(line, cue.end());
    return cue.has(Cue.Mark.SOURCE)
        && line.reads(cue.at(), reading -> reading.form() == VerbForm.PRESENT)
        && !person;
  }

  /** Before the verb stand only its subject, adverbs and the like: no other finite verb. */
  private static boolean startsClause(Line line, int from, Cue cue) {
    for (int i = from; i < cue.at(); i++) {
      if (line.isComma(i) && line.mention(i) == null || line.is(i, "что", "который", "если")) {
        return false;
      }
    }
    return line.isSmall(from) || line.mention(from) != null || line.is(from, "в", "на");
  }

  private static boolean hasThirdPersonVerb(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.mention(i) == null
          && line.word(i).best().partOfSpeech() == PartOfSpeech.VERB
          && line.reads(i, ReportingWords::reports)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSubject(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      Mention mention = line.mention(i);
      if (mention != null
          ? mention.grammaticalCase() == null || mention.grammaticalCase() == Case.NOMINATIVE
          : line.is(i, "он", "она", "они") || isPersonNoun(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** A noun for a person that can be a subject: «жительница», «эксперт». */
  static boolean isPersonNoun(Line line, int i) {
    return line.reads(
            i,
            reading ->
                reading.partOfSpeech() == PartOfSpeech.NOUN
                    && reading.grammaticalCase() == Case.NOMINATIVE
                    && reading.is(Trait.ANIMATE)
                    && !reading.is(Trait.GUESSED))
        && !line.isLinkWord(i);
  }
}
