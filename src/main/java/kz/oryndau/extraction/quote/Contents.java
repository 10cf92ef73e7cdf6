package kz.oryndau.extraction.quote;

import java.util.Set;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.quote.Cue.Mark;

/**
 * Where the content starts that a reporting word introduces: behind «что», a colon, an infinitive.
 */
final class Contents {

  /** Between a verb and its «что» stand at most so many words: addressee, place, time. */
  private static final int WIDEST_BEFORE_THAT = 30;

  private static final int WIDEST_BEFORE_INFINITIVE = 18;

  private static final int WIDEST_ADVERBIAL = 8;

  private static final int MOST_ADJECTIVES = 2;

  private static final Set<String> WORTH_SAYING =
      Set.of(
          "необходимость",
          "недопустимость",
          "неприемлемость",
          "готовность",
          "невозможность",
          "целесообразность",
          "намерение");

  private static final String[] EVENTS = {
    "начале",
    "росте",
    "запуске",
    "старте",
    "вводе",
    "отмене",
    "переносе",
    "открытии",
    "закрытии",
    "принятии",
    "снятии",
    "отставке",
    "уходе",
    "разводе"
  };

  /** Nouns that end like «возбуждении» and tell no event. */
  private static final String[] NO_EVENTS = {
    "появлении",
    "завершении",
    "состоянии",
    "положении",
    "значении",
    "отношении",
    "здании",
    "мнении",
    "знании"
  };

  private static final Set<String> JUDGES = Set.of("считать", "полагать", "счесть", "признать");

  private static final String[] JUDGEMENTS = {
    "возможным",
    "необходимым",
    "нужным",
    "важным",
    "целесообразным",
    "правильным",
    "неправильным",
    "недопустимым",
    "неприемлемым",
    "преждевременным",
    "невозможным"
  };

  private static final Set<String> CALLS = Set.of("призвать", "призывать");

  private static final String[] IDIOMS = {"порядку", "ответу", "ответственности", "власти"};

  private final Line line;

  Contents(Line line) {
    this.line = line;
  }

  /** Where the content of the cue starts; -1 if it has none. */
  int start(Cue cue, int end) {
    boolean asks = cue.has(Mark.INFINITIVE) || cue.has(Mark.ASKS);
    int that = cue.has(Mark.COLON) ? -1 : that(cue, end);
    if (that > 0) {
      int before = asks ? infinitive(cue, that) : -1;
      return before > 0 ? before : that;
    }
    int colon = colon(cue, end);
    if (colon > 0 || cue.has(Mark.COLON)) {
      return colon;
    }
    int noun = noun(cue, end);
    if (noun > 0) {
      return noun;
    }
    if (!asks) {
      return judged(cue, end);
    }
    int infinitive = infinitive(cue, end);
    return infinitive > 0 ? infinitive : aim(cue, end);
  }

  /** «Призвал стороны к диалогу»; «призвал к порядку» calls for nothing. */
  private int aim(Cue cue, int end) {
    boolean calls =
        line.word(cue.at()).readings().stream().anyMatch(it -> CALLS.contains(it.lemma()));
    for (int i = cue.end(); calls && i + 1 < Math.min(end, cue.end() + WIDEST_ADVERBIAL); i++) {
      if (line.is(i, "к", "ко")) {
        return line.is(i + 1, IDIOMS) ? -1 : i;
      }
      if (!isNominal(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Behind «что»; no other finite verb may stand between. */
  int that(Cue cue, int end) {
    int limit = Math.min(end, cue.end() + WIDEST_BEFORE_THAT);
    for (int i = cue.end(); i < limit; i++) {
      if (line.is(i, "что")
          && (line.isComma(i - 1)
              || line.is(i - 1, "то")
              || i == cue.end() && !cue.has(Mark.ASKS))) {
        return line.is(i + 1, ":") ? i + 2 : i + 1;
      }
      if (line.is(i, "чтобы") && line.isComma(i - 1) && cue.has(Mark.ASKS)) {
        return i + 1;
      }
      if (line.is(i, "должен", "должна", "должны", "должно")
          || SaidNouns.isSaying(line, i)
          || line.is(i, "как", "почему", "зачем", "когда", "где", "сколько", "кто", "ли", ":")
          || line.isDash(i)
          || line.is(i, "о", "об") && !line.is(i + 1, "том", "этом")
          || isFinite(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** «Считает возможным отложить реформу»; the judgement alone is no content. */
  private int judged(Cue cue, int end) {
    int i = cue.end();
    if (line.reads(i, it -> it.partOfSpeech() == PartOfSpeech.ADVERB) && !line.is(i, JUDGEMENTS)) {
      i++;
    }
    boolean judges =
        line.word(cue.at()).readings().stream().anyMatch(it -> JUDGES.contains(it.lemma()));
    return judges && line.is(i, JUDGEMENTS) && line.letterWords(i + 1, end) > 1 ? i : -1;
  }

  /** Whether a finite verb stands between the indices. */
  boolean hasPredicate(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(int i) {
    return line.mention(i) == null
        && line.isWord(i)
        && line.word(i).best().partOfSpeech() == PartOfSpeech.VERB
        && line.word(i).best().form() != VerbForm.INFINITIVE
        && line.word(i).best().form() != VerbForm.IMPERATIVE;
  }

  /** Behind a colon without quotation marks: «сообщил: отловлено 640 животных». */
  private int colon(Cue cue, int end) {
    for (int i = cue.end(); i < Math.min(end, cue.end() + WIDEST_BEFORE_THAT); i++) {
      if (line.is(i, ":")) {
        return i + 1 < end && !line.isQuote(i + 1) && !line.isDash(i + 1) ? i + 1 : -1;
      }
      if (line.isComma(i) || isFinite(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** «Отметил необходимость пересмотра», «указал на важность», «сообщил о возбуждении дел». */
  private int noun(Cue cue, int end) {
    int i = behindAdverbials(cue.end(), end);
    boolean about = line.is(i, "о", "об");
    if (line.is(i, "на", "о", "об")) {
      i++;
    }
    if (about && line.is(i, "своем", "своей", "их", "его", "ее")) {
      i++;
    }
    if (i + 1 >= end) {
      return -1;
    }
    if (line.reads(i, it -> WORTH_SAYING.contains(it.lemma())) && !line.is(cue.at(), "говоря")) {
      return i;
    }
    if (about && line.reads(i + 1, it -> it.form() == VerbForm.INFINITIVE)) {
      return i;
    }
    int start = i;
    while (about && i + 1 < end && i < start + MOST_ADJECTIVES && isAdjective(i)) {
      i++;
    }
    boolean told = about && cue.verbClass() == Quote.VerbClass.SAYS && cue.has(Mark.EVENT);
    boolean event = line.lower(i).endsWith("нии") && !line.is(i, NO_EVENTS) || line.is(i, EVENTS);
    return told && event ? start : -1;
  }

  private boolean isAdjective(int i) {
    return line.mention(i) == null
        && line.reads(i, it -> it.partOfSpeech() == PartOfSpeech.ADJECTIVE);
  }

  /** «Сообщил, в частности, о …», «объявил в субботу о …»: index of the preposition. */
  private int behindAdverbials(int from, int end) {
    int i = from;
    if (line.isComma(i) && line.is(i + 1, "в") && line.isComma(i + 3)) {
      i += 4;
    }
    for (int k = i; k < Math.min(end, i + WIDEST_ADVERBIAL); k++) {
      if (line.is(k, "о", "об")) {
        return k;
      }
      if (!line.isWord(k) || isFinite(k) || line.is(k, "что")) {
        return i;
      }
    }
    return i;
  }

  /** The infinitive with what stands before it, without the one who is asked. */
  private int infinitive(Cue cue, int end) {
    int limit = Math.min(end, cue.end() + WIDEST_BEFORE_INFINITIVE);
    for (int i = cue.end(); i < limit; i++) {
      if (line.reads(i, it -> it.form() == VerbForm.INFINITIVE) && line.mention(i) == null) {
        return cue.has(Mark.ASKS) ? afterAsked(cue.end(), i) : afterDative(cue.end(), i);
      }
      if (line.isComma(i) && isAside(i)) {
        i += 2;
      } else if (line.isComma(i) || line.is(i, ":") || isFinite(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** «Пообещал, впрочем, уложиться». */
  private boolean isAside(int comma) {
    return line.isComma(comma + 2)
        && line.isWord(comma + 1)
        && line.word(comma + 1).best().partOfSpeech() != PartOfSpeech.VERB;
  }

  private int afterAsked(int start, int infinitive) {
    int i = start;
    if (line.is(i, "у", "от")) {
      i++;
    }
    for (int k = infinitive - 1; k >= start; k--) {
      if (line.mention(k) != null && line.mention(k).form() != Form.PRONOUN) {
        return k + 1;
      }
    }
    while (i < infinitive && isNominal(i)) {
      i++;
    }
    return i;
  }

  /** «Пообещал жителям закончить»: the dative goes, an object of the infinitive stays. */
  private int afterDative(int start, int infinitive) {
    int i = start;
    while (i < infinitive && isDative(i)) {
      i = line.mention(i) == null ? i + 1 : line.mentionEnd(i);
    }
    return Math.min(i, infinitive);
  }

  private boolean isDative(int i) {
    var mention = line.mention(i);
    return mention != null && mention.form() != Form.PRONOUN
        ? mention.grammaticalCase() == Case.DATIVE
        : line.isWord(i) && line.word(i).best().grammaticalCase() == Case.DATIVE;
  }

  /** A noun, adjective or preposition that belongs to no subject. */
  boolean isOblique(int i) {
    if (line.mention(i) != null) {
      return line.mention(i).grammaticalCase() != Case.NOMINATIVE;
    }
    if (!line.isWord(i)) {
      return false;
    }
    var best = line.word(i).best();
    return best.partOfSpeech() == PartOfSpeech.PREPOSITION
        || isNominal(i) && best.grammaticalCase() != Case.NOMINATIVE;
  }

  boolean isNominal(int i) {
    if (line.mention(i) != null) {
      return true;
    }
    if (!line.isWord(i)) {
      return false;
    }
    return switch (line.word(i).best().partOfSpeech()) {
      case NOUN, ADJECTIVE, PARTICIPLE, PRONOUN -> true;
      default -> false;
    };
  }
}
