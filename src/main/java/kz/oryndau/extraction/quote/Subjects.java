package kz.oryndau.extraction.quote;

import java.util.Set;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** Which mention is the grammatical subject of a reporting verb. */
final class Subjects {

  /** Prepositions that tell the time by themselves. */
  private static final String[] ADVERBS_TOO = {"накануне", "после", "впоследствии", "напротив"};

  /** Of whom a name in the genitive tells whose they are. */
  private static final Set<String> RELATED =
      Set.of(
          "внук",
          "внучка",
          "сын",
          "дочь",
          "жена",
          "муж",
          "супруг",
          "супруга",
          "брат",
          "сестра",
          "отец",
          "мать",
          "вдова",
          "адвокат",
          "защитник",
          "юрист",
          "сторонник",
          "соратник");

  private final Memory memory;

  Subjects(Memory memory) {
    this.memory = memory;
  }

  /** The likeliest subject of the cue among the words; null if no mention can be it. */
  Mention best(Line line, int from, int to, Cue cue, Reading verb) {
    Mention best = null;
    int bestScore = Integer.MIN_VALUE;
    for (int i = from; i < to; i = line.mention(i) == null ? i + 1 : line.mentionEnd(i)) {
      var mention = line.mention(i);
      if (mention == null) {
        continue;
      }
      boolean subject = isGroup(mention) ? isNamedGroup(line, i) : canBe(line, i, mention);
      boolean sure = subject && agrees(mention, verb, isPair(line, i));
      boolean plural = verb != null && verb.number() == Number.PLURAL;
      if (!sure && (plural || !misread(line, i, mention, cue))) {
        continue;
      }
      int score = score(line, i, mention, cue) - (sure ? 0 : 30);
      if (score > bestScore) {
        bestScore = score;
        best = mention;
      }
    }
    return best == null ? null : first(line, from, best, verb);
  }

  /** «Беков и представители депутатов заявили»: the first of a pair speaks for both. */
  private static Mention first(Line line, int from, Mention best, Reading verb) {
    int at = line.indexAt(best.span().start());
    var before = at - 2 >= from && line.is(at - 1, "и") ? line.mention(at - 2) : null;
    boolean pair =
        before != null
            && verb != null
            && verb.number() == Number.PLURAL
            && before.grammaticalCase() == Case.NOMINATIVE
            && before.form() != Form.PRONOUN
            && !isGroup(before);
    return pair ? before : best;
  }

  /** No preposition governs it, it is no vague group («депутаты»), and its case allows it. */
  static boolean canBe(Line line, int i, Mention mention) {
    if (isGroup(mention)) {
      return false;
    }
    if (isGoverned(line, i)
        || line.is(i - 1, "как") && line.isWord(i - 2)
        || isRelated(line, i, mention)) {
      return false;
    }
    var form = mention.grammaticalCase();
    return form == null
        || form == Case.NOMINATIVE
        || form == Case.ACCUSATIVE && mention.form() == Form.BODY;
  }

  /** «Внук Манделы сообщил»: not he himself. */
  private static boolean isRelated(Line line, int i, Mention mention) {
    return mention.form() == Form.NAME
        && line.mention(i - 1) == null
        && line.reads(i - 1, it -> RELATED.contains(it.lemma()))
        && line.reads(line.mentionEnd(i) - 1, it -> it.grammaticalCase() == Case.GENITIVE);
  }

  /** A preposition stands before; «накануне министр» has an adverb there. */
  private static boolean isGoverned(Line line, int i) {
    return line.reads(i - 1, reading -> reading.partOfSpeech() == PartOfSpeech.PREPOSITION)
        && !line.is(i - 1, ADVERBS_TOO);
  }

  /**
   * A name whose case was taken for another («Дамира» of «Дамир»): it stands where a subject does.
   */
  private static boolean misread(Line line, int i, Mention mention, Cue cue) {
    boolean beside = cue != null && (line.mentionEnd(i) == cue.at() || i == cue.end());
    boolean name = mention.form() == Form.NAME || mention.form() == Form.NAME_AND_POST;
    return beside
        && name
        && !line.reads(i - 1, it -> it.partOfSpeech() == PartOfSpeech.PREPOSITION)
        && !(line.isWord(i - 1) && line.word(i - 1).best().partOfSpeech() == PartOfSpeech.NOUN)
        && line.reads(i, it -> it.grammaticalCase() == Case.NOMINATIVE);
  }

  /** «Министр Беков и аким Ли заявили»: the first speaks for both. */
  private static boolean isPair(Line line, int i) {
    int end = line.mentionEnd(i);
    return line.is(end, "и") && line.mention(end + 1) != null;
  }

  /** «Депутаты», «прокуроры»: a vague group is no speaker. */
  static boolean isGroup(Mention mention) {
    return mention.form() == Form.POST && mention.number() == Number.PLURAL;
  }

  /** «Акимы районов», «депутаты «Воли»» who are told by whose they are. */
  private static boolean isNamedGroup(Line line, int i) {
    return line.mention(i).grammaticalCase() == Case.NOMINATIVE
        && line.mentionEnd(i) - i > 1
        && !isGoverned(line, i);
  }

  /** A feminine verb with a masculine post is fine («министр сообщила»), with a man's name not. */
  private boolean agrees(Mention mention, Reading verb, boolean pair) {
    if (verb == null || verb.partOfSpeech() != PartOfSpeech.VERB || verb.number() == null) {
      return true;
    }
    boolean name = mention.form() == Form.NAME || mention.form() == Form.NAME_AND_POST;
    var number = mention.number() == null && name ? Number.SINGULAR : mention.number();
    if (number != null && number != verb.number()) {
      return pair && verb.number() == Number.PLURAL;
    }
    if (verb.form() != VerbForm.PAST || verb.gender() == null) {
      return true;
    }
    if (mention.form() == Form.BODY) {
      return true;
    }
    if (verb.gender() == Gender.NEUTER) {
      return false;
    }
    var gender = memory.gender(mention.actor());
    return gender == null
        || gender == verb.gender()
        || mention.form() == Form.POST && verb.gender() == Gender.FEMININE;
  }

  /** Nominative before unknown case, right behind the verb before elsewhere, near before far. */
  private static int score(Line line, int i, Mention mention, Cue cue) {
    int score = mention.grammaticalCase() == Case.NOMINATIVE ? 20 : 0;
    score += mention.form() == Form.PRONOUN ? -5 : 0;
    score += mention.form() == Form.BODY ? -3 : 0;
    if (cue == null) {
      return score - i;
    }
    int distance = i > cue.at() ? i - cue.end() : cue.at() - line.mentionEnd(i);
    return score - Math.min(distance, 15);
  }
}
