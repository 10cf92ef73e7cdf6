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

  /** «Необходимость [до конца года] построить». */
  private static final int WIDEST_GAP = 5;

  private static final Set<String> WORTH_SAYING =
      Set.of(
          "необходимость",
          "недопустимость",
          "неприемлемость",
          "готовность",
          "невозможность",
          "целесообразность",
          "намерение");

  /** Their adverbial participles tell what nobody said. */
  private static final Set<String> THOUGHTS =
      Set.of("полагать", "предполагать", "считать", "думать", "надеяться", "понимать", "знать");

  /** Behind these a «что» is another word's. */
  private static final Set<String> BEFORE_NO_THAT =
      Set.of(
          "должен", "должна", "должны", "должно", "как", "почему", "зачем", "когда", "где",
          "сколько", "кто", "ли", ":");

  private static final String[] SUBORDINATORS = {
    "что",
    "чтобы",
    "чтоб",
    "если",
    "когда",
    "где",
    "куда",
    "откуда",
    "как",
    "поскольку",
    "так",
    "потому",
    "хотя",
    "пока",
    "кто",
    "кому",
    "чем",
    "сколько",
    "какой",
    "какая",
    "какие",
    "каким",
    "чей",
    "чья",
    "чьи",
    "чье",
    "ибо",
    "дабы",
    "ли",
    "почему",
    "зачем",
    "насколько",
    "пусть",
    "то"
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

  private static final String[] CITIZENS = {
    "жители",
    "горожане",
    "сельчане",
    "люди",
    "родители",
    "очевидцы",
    "местные",
    "эксперты",
    "журналисты",
    "казахстанцы",
    "россияне"
  };

  private static final String[] UNANSWERED = {
    "смог",
    "смогла",
    "смогли",
    "стал",
    "стала",
    "стали",
    "уточнил",
    "уточнила",
    "уточнили",
    "назвал",
    "назвала",
    "назвали",
    "пояснил",
    "пояснила",
    "пояснили",
    "раскрыл",
    "раскрыла",
    "отказался",
    "отказалась",
    "отказались",
    "затруднился",
    "затруднилась",
    "затруднились"
  };

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
    return infinitive(cue, end);
  }

  /** Behind «что»; no other finite verb may stand between. */
  int that(Cue cue, int end) {
    int limit = Math.min(end, cue.end() + WIDEST_BEFORE_THAT);
    for (int i = cue.end(); i < limit; i++) {
      if (line.is(i, "что") && opensContent(cue, i)) {
        return line.is(i + 1, ":") ? i + 2 : i + 1;
      }
      if (line.is(i, "чтобы") && line.isComma(i - 1) && cue.has(Mark.ASKS)) {
        return i + 1;
      }
      if (line.is(i, "мол", "дескать") && line.isComma(i - 1) && i + 1 < limit) {
        return i + 1;
      }
      if (i == cue.end() && line.isDash(i) && cue.has(Mark.SHORT)) {
        return i + 1;
      }
      if (isPredicate(i)
          || line.isDash(i)
          || line.isIn(i, BEFORE_NO_THAT)
          || line.is(i, "о", "об") && !line.is(i + 1, "том", "этом")
          || SaidNouns.isSaying(line, i)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * «Заявил, что», «заявил 5 мая 2020 года что»; «не исключил это, полагая, что» has another verb.
   */
  private boolean opensContent(Cue cue, int that) {
    boolean forgotten = that == cue.end() && !cue.has(Mark.ASKS) || line.is(that - 1, "года");
    boolean another =
        that - 2 >= cue.end()
            && line.reads(
                that - 2,
                it -> it.partOfSpeech() == PartOfSpeech.GERUND && THOUGHTS.contains(it.lemma()));
    return forgotten || line.is(that - 1, "то") || line.isComma(that - 1) && !another;
  }

  /** «Считает возможным отложить реформу»; the judgement alone is no content. */
  private int judged(Cue cue, int end) {
    int i = cue.end();
    if (line.reads(i, it -> it.partOfSpeech() == PartOfSpeech.ADVERB) && !line.is(i, JUDGEMENTS)) {
      i++;
    }
    boolean judges =
        line.is(i, JUDGEMENTS) && line.reads(cue.at(), it -> JUDGES.contains(it.lemma()));
    return judges && line.letterWords(i + 1, end) > 1 ? i : -1;
  }

  /**
   * Index of the comma behind which the author goes on: «пообещал построить школу, рабочие уже роют
   * котлован»; the end where nothing follows it. Behind a clause only «однако» leads back to him,
   * where he tells what others say or what was not answered.
   */
  int clauseAfter(int start, int end) {
    boolean clause =
        line.is(start - 1, "что", "чтобы", "мол", "дескать", ":") || line.isDash(start - 1);
    for (int i = start; i < end; i++) {
      boolean authors = clause ? isContradicted(i + 1) : !isSubordinate(i + 1);
      if (line.isComma(i) && line.mention(i) == null && authors) {
        int next = i + 1;
        while (next < end && !line.isComma(next)) {
          next++;
        }
        if (hasPredicate(i + 1, next)) {
          return i;
        }
      }
    }
    return end;
  }

  /** «…, однако горожане жалуются», «…, однако назвать сроки не смогли». */
  private boolean isContradicted(int i) {
    if (!line.is(i, "однако")) {
      return false;
    }
    for (int k = i + 1; k < line.size() && !line.isComma(k) && !line.isTerminal(k); k++) {
      if (line.is(k, UNANSWERED) || line.is(k, CITIZENS)) {
        return true;
      }
    }
    return false;
  }

  /** «…, которую», «…, в которой», «…, если», «…, построенную»: belongs to what stands before. */
  private boolean isSubordinate(int i) {
    int first = line.reads(i, it -> it.partOfSpeech() == PartOfSpeech.PREPOSITION) ? i + 1 : i;
    return line.lower(first).startsWith("котор")
        || line.is(first, SUBORDINATORS)
        || line.is(first, "и", "или", "либо", "а")
        || line.reads(
            first,
            it ->
                it.partOfSpeech() == PartOfSpeech.PARTICIPLE
                    || it.partOfSpeech() == PartOfSpeech.GERUND);
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

  /** A finite verb or, as in «зарегистрировано 340 краж», a short form that stands for one. */
  private boolean isPredicate(int i) {
    return isFinite(i)
        || line.mention(i) == null
            && line.isWord(i)
            && line.word(i).best().partOfSpeech() == PartOfSpeech.SHORT;
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

  /**
   * «Отметил необходимость пересмотреть план», «рассказал о планах построить школу»; a noun without
   * an infinitive («необходимость пересмотра») names a subject and tells nothing of it.
   */
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
    boolean worth =
        line.reads(i, it -> WORTH_SAYING.contains(it.lemma())) && !line.is(cue.at(), "говоря");
    return (worth || about) && leadsToInfinitive(i, worth ? WIDEST_GAP : 1, end) ? i : -1;
  }

  /** Whether an infinitive stands at most so many words behind word {@code i}. */
  private boolean leadsToInfinitive(int i, int gap, int end) {
    for (int k = i + 1; k < Math.min(end, i + 1 + gap) && line.isWord(k); k++) {
      if (line.reads(k, it -> it.form() == VerbForm.INFINITIVE)) {
        return true;
      }
    }
    return false;
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
