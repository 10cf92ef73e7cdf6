package kz.oryndau.extraction.quote;

import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.quote.Cue.Mark;

/**
 * Sentences that only say whose words the sentence before them is: «Об этом сообщил X», «Это
 * подтвердил X», «Такое мнение высказал X», «Так X ответил на …», «Информация была озвучена X».
 */
final class BackReferences {

  /** «Об этом» stands among the first words of its sentence. */
  private static final int LATEST = 6;

  /** «Так на вопрос журналистов ответил X». */
  private static final int LATEST_CUE = 12;

  private static final String[] SUCH = {
    "соответствующее",
    "соответствующую",
    "такое",
    "такой",
    "такую",
    "такая",
    "такие",
    "таким",
    "такими",
    "этим",
    "эту",
    "эти",
    "это"
  };

  /** What somebody gives who says something. */
  private static final Set<String> SAYINGS =
      Set.of(
          "заявление",
          "мнение",
          "прогноз",
          "план",
          "данные",
          "информация",
          "оценка",
          "цифра",
          "вывод",
          "позиция",
          "предположение",
          "новость",
          "слово",
          "слова",
          "обещание");

  /** What is told needs no «такая» before it: «Информацию подтвердил X». */
  private static final Set<String> NEWS = Set.of("информация", "новость", "сведение", "сведения");

  private static final String[] TOLD = {
    "озвучена", "озвучены", "озвучено", "прозвучала", "прозвучали", "прозвучало", "подтверждена"
  };

  private final ReportingClauses clauses;

  BackReferences(ReportingClauses clauses) {
    this.clauses = clauses;
  }

  /** Whether the sentence is one. */
  boolean isOne(Line line, int from, int to) {
    if (line.is(from, "так")) {
      return clauses.firstCue(line, from + 1, Math.min(to, from + LATEST_CUE)) != null
          && !line.isComma(from + 1);
    }
    for (int i = from; i < Math.min(to, from + LATEST); i++) {
      if (isAboutThis(line, i) || namesNews(line, i)) {
        return true;
      }
      if (line.isComma(i) || line.isDash(i)) {
        return false;
      }
    }
    return opensWithThis(line, from) || told(line, from, to) > 0;
  }

  /** Whether a reporting verb may be missing: «Такое мнение у министра». */
  static boolean opensWithSuch(Line line, int from) {
    return line.is(from, SUCH);
  }

  private static boolean isAboutThis(Line line, int i) {
    return line.is(i, "об", "о") && line.is(i + 1, "этом") && !isNoun(line, i + 2);
  }

  private static boolean namesNews(Line line, int i) {
    return line.is(i, SUCH) && line.reads(i + 1, it -> SAYINGS.contains(it.lemma()));
  }

  /** «Это подтвердил X», «В этом заверил X», «Информацию подтвердил X». */
  private boolean opensWithThis(Line line, int from) {
    int verb = from + 1;
    if (line.is(from, "в") && line.is(from + 1, "этом")) {
      verb = from + 2;
    } else if (!line.is(from, "это") && !line.reads(from, it -> NEWS.contains(it.lemma()))) {
      return false;
    }
    var cue = line.mention(verb) == null ? clauses.cueAt(line, verb) : null;
    return cue != null && cue.at() == verb && cue.takesContent() && !cue.has(Mark.ASKS);
  }

  /** Index of «озвучена» in «информация была озвучена акимом»; -1 where the sentence is another. */
  int told(Line line, int from, int to) {
    int noun = line.is(from, SUCH) ? from + 1 : from;
    if (!line.reads(noun, it -> NEWS.contains(it.lemma()))) {
      return -1;
    }
    for (int i = noun + 1; i < Math.min(to, noun + LATEST); i++) {
      if (line.is(i, TOLD)) {
        return i;
      }
    }
    return -1;
  }

  /** «Об этом скафандре» is not about the sentence before. */
  private static boolean isNoun(Line line, int i) {
    return line.mention(i) == null
        && line.isWord(i)
        && line.word(i).best().partOfSpeech() == PartOfSpeech.NOUN
        && line.word(i).best().grammaticalCase() == Case.LOCATIVE;
  }
}
