package kz.oryndau.extraction.directive;

import java.util.Set;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;

/** Where the action of a future starts. */
final class FutureFrame {

  private static final Set<String> FILLERS =
      Set.of(
          "во-первых",
          "во-вторых",
          "в-третьих",
          "в-четвертых",
          "всего",
          "мы",
          "я",
          "они",
          "и",
          "а",
          "но",
          "уже",
          "также",
          "кроме",
          "того",
          "еще",
          "ли",
          "что",
          "там",
          "только",
          "теперь",
          "обязательно",
          "при",
          "этом",
          "начиная",
          "давайте",
          "давай",
          "затем",
          "потом",
          "кстати",
          "поэтому",
          "то");

  /** Before its verb «пусть» stands so near. */
  private static final int FARTHEST_LET = 15;

  /** Behind «будет» the infinitive stands so near. */
  private static final int NEAR = 4;

  private FutureFrame() {}

  /**
   * «об опережении на 21 процент, до конца года планы будут выполнены»: the phrase before the comma
   * belongs to what stands before it.
   */
  private static int clauseStart(Utterance said, int verb) {
    var line = said.line();
    int comma = -1;
    for (int at = said.start(); at < verb; at++) {
      comma = line.is(at, ",") ? at : comma;
    }
    boolean phrase =
        comma > 0
            && (line.isPart(said.start(), PartOfSpeech.PREPOSITION)
                || line.bestCase(said.start(), Case.LOCATIVE))
            && said.stretch().marks().deadlineAt(comma + 1) != null;
    return phrase ? comma + 1 : said.start();
  }

  /** Whether the verb is somebody's to do: «пусть доложит». */
  static boolean isLet(Utterance said, int verb) {
    return let(said.line(), said.start(), verb) >= 0;
  }

  /** «пусть аким сам включит»: index of «пусть»; −1 if there is none. */
  private static int let(Line line, int from, int verb) {
    for (int at = Math.max(from, verb - FARTHEST_LET); at < verb; at++) {
      if (line.is(at, "пусть", "пускай")) {
        return at;
      }
    }
    return -1;
  }

  /** Whether who is let do it stands around «пусть»; else its object stands before. */
  private static boolean isAgent(Line line, int let) {
    int before = let - 1;
    boolean front = before >= 0 && line.isPart(before, PartOfSpeech.NOUN);
    return !front || line.mention(before) != null || line.best(before, r -> r.is(Trait.ANIMATE));
  }

  private static int bracketEnd(Line line, int at, int verb) {
    int end = at + 1;
    while (end < verb && !line.is(end, ")", "]")) {
      end++;
    }
    return end < verb ? end + 1 : at;
  }

  /** «министр уволит», «управлением будут подготовлены»: who does it is no part of it. */
  private static int agentEnd(Utterance said, int at, int verb) {
    var line = said.line();
    var mention = line.mention(at);
    if (mention == null || mention.grammaticalCase() == null) {
      return at;
    }
    boolean passive = line.hasLemma(verb, "быть") && !hasInfinitive(line, verb);
    boolean acts =
        said.stretch().quote() == null
            && mention.grammaticalCase() == Case.NOMINATIVE
            && mention.form() != Mention.Form.PRONOUN
            && !passive
            && !line.lower(verb).endsWith("ся")
            && !WordGroup.STATE.has(line, verb)
            && !WordGroup.INTRANSITIVE.has(line.lemma(verb));
    boolean through = mention.grammaticalCase() == Case.INSTRUMENTAL && passive;
    return acts || through ? Math.min(verb, line.mentionEnd(at)) : at;
  }

  /** «будет слушать отчёт»: he does it himself. */
  private static boolean hasInfinitive(Line line, int verb) {
    for (int at = verb + 1; at < Math.min(line.size(), verb + NEAR); at++) {
      if (line.isInfinitive(at)) {
        return true;
      }
    }
    return false;
  }

  /** Deadlines, adverbs, reporting words and «мы» in front stay out. */
  static int start(Utterance said, int verb) {
    var line = said.line();
    var marks = said.stretch().marks();
    int let = let(line, said.start(), verb);
    if (let >= 0 && isAgent(line, let)) {
      return line.is(verb - 1, "не") ? verb - 1 : verb;
    }
    int at = Math.max(said.start(), clauseStart(said, verb));
    while (at < verb) {
      int frame = Frames.end(line, marks, at, verb);
      int agent = agentEnd(said, at, verb);
      int bracket = line.is(at, "(", "[") ? bracketEnd(line, at, verb) : at;
      if (bracket > at) {
        at = bracket;
      } else if (frame > at) {
        at = frame;
      } else if (agent > at) {
        at = agent;
      } else if (marks.deadlineAt(at) != null && marks.deadlineEnd(at) <= verb) {
        at = marks.deadlineEnd(at);
      } else if (!said.clause().reads(at)
          || line.isIn(at, FILLERS)
              && !(line.is(at, "еще") && line.isNumber(at + 1))
              && !(line.is(at, "при") && !line.is(at + 1, "этом"))
              && !(line.is(at, "только", "всего") && line.isNumber(at + 1))
          || line.isMark(at) && !line.is(at, "«", "\"", "“", "„")) {
        at++;
      } else {
        break;
      }
    }
    return line.is(verb - 1, "не") && at == verb ? verb - 1 : at;
  }
}
