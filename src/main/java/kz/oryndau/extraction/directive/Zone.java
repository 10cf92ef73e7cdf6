package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.extraction.text.WordList;

/**
 * The words between a cue and its verb: who is to do it, by when, under which conditions, and where
 * the action starts if its object stands before the verb.
 */
final class Zone {

  private static final Set<String> FILLERS = Set.copyOf(WordList.read("/lexicon/fillers.txt"));

  private static final Set<String> NO_FILLER_ALONE =
      Set.of("в", "на", "то", "том", "не", "ни", "чтобы");

  private final Line line;
  private final Marks marks;
  private final ObjectCase objectCase;
  private final PartyPhrase phrase;

  final List<Party> parties = new ArrayList<>();
  final List<Deadline> deadlines = new ArrayList<>();
  final List<Span> conditions = new ArrayList<>();

  /** Where the action starts: at its verb or at the object before it. */
  int start = -1;

  Zone(Line line, Marks marks, ObjectCase objectCase) {
    this.line = line;
    this.marks = marks;
    this.objectCase = objectCase;
    this.phrase = new PartyPhrase(line, marks, objectCase);
  }

  /** Reads the words from {@code from} to the verb at {@code head}. */
  Zone read(int from, int head) {
    int at = from;
    while (at < head) {
      int next = take(at, head);
      if (next == at) {
        if (start < 0) {
          start = at;
        }
        next = at + 1;
      }
      at = next;
    }
    if (start < 0) {
      start = negated(head) ? head - 1 : head;
    }
    return this;
  }

  private boolean negated(int head) {
    return line.is(head - 1, "не");
  }

  /** Index behind what could be taken; the index itself where the object starts. */
  private int take(int at, int head) {
    if (marks.deadlineAt(at) != null && marks.deadlineEnd(at) <= head) {
      deadlines.add(marks.deadlineAt(at));
      return marks.deadlineEnd(at);
    }
    if (start >= 0) {
      return at;
    }
    int behind = parties.isEmpty() ? at : Relatives.end(line, at, head);
    if (behind > at) {
      return behind;
    }
    if (line.isNumber(at) && (line.is(at + 1, ")") || at == 0 && line.is(at + 1, "."))) {
      return at + 2;
    }
    int condition = Conditions.end(line, marks, at, head, true);
    if (condition > at) {
      conditions.add(line.span(at, condition));
      return condition;
    }
    if (line.is(at, "в") && line.is(at + 1, "первую") && line.is(at + 2, "очередь")) {
      return at + 3;
    }
    if (line.is(at, "при") && line.is(at + 1, "этом")) {
      return at + 2;
    }
    int manner = Manners.end(line, at, head);
    if (manner > at) {
      return manner;
    }
    int often = oftenEnd(at);
    if (often > at) {
      return often;
    }
    int regard = regardEnd(at, head);
    if (regard > at) {
      return regard;
    }
    int partner = partnerEnd(at, head);
    if (partner > at) {
      return partner;
    }
    int tasked = taskedEnd(at, head);
    if (tasked > at) {
      return tasked;
    }
    int party = partyEnd(at, head);
    if (party > at) {
      return party;
    }
    boolean filler =
        line.isIn(at, FILLERS) && !(line.isIn(at, NO_FILLER_ALONE) && !fillerGroup(at, head));
    boolean adverb = line.isPart(at, PartOfSpeech.ADVERB) || line.isPart(at, PartOfSpeech.PARTICLE);
    return filler || adverb && line.mention(at) == null || line.isMark(at) && !line.opensQuote(at)
        ? at + 1
        : at;
  }

  /** «в том числе», «на то, чтобы», «не» right before the verb. */
  private boolean fillerGroup(int at, int head) {
    return line.is(at, "в") && line.is(at + 1, "том", "частности")
        || line.is(at, "том") && line.is(at + 1, "числе")
        || line.is(at, "на") && line.is(at + 1, "то")
        || line.is(at, "то") && line.is(at - 1, "на")
        || line.is(at, "чтобы")
        || line.is(at, "не", "ни") && at + 1 < head;
  }

  /** «каждые три часа», «каждую неделю». */
  private int oftenEnd(int at) {
    if (!line.starts(at, "кажды", "каждую", "каждое")) {
      return at;
    }
    boolean counted = line.isNumber(at + 1) || NumberWords.isNumber(line.lower(at + 1));
    int unit = counted ? at + 2 : at + 1;
    boolean time =
        line.starts(unit, "час", "минут", "дн", "день", "сут", "недел", "месяц", "квартал", "год");
    return time ? unit + 1 : at;
  }

  /** «с учётом нового опыта», «по итогам проверки» say why, not what. */
  private int regardEnd(int at, int head) {
    boolean regard =
        line.is(at, "с") && line.is(at + 1, "учетом", "целью")
            || line.is(at, "в") && line.is(at + 1, "связи", "целях", "рамках")
            || line.is(at, "по") && line.is(at + 1, "итогам", "результатам")
            || line.is(at, "на") && line.is(at + 1, "основе", "базе") && line.is(at - 1, ",");
    if (!regard) {
      return at;
    }
    int end = at + 2;
    while (end < head
        && marks.deadlineAt(end) == null
        && Conditions.end(line, marks, end, head, true) == end
        && !isDative(end)
        && !line.isInfinitive(end)
        && !line.is(end, ",", "–", "—")) {
      end++;
    }
    return end;
  }

  private boolean isDative(int at) {
    var mention = line.mention(at);
    if (line.isPart(at - 1, PartOfSpeech.PREPOSITION)) {
      return false;
    }
    return mention != null
        ? mention.grammaticalCase() == Case.DATIVE
        : line.isPart(at, PartOfSpeech.NOUN) && line.bestCase(at, Case.DATIVE);
  }

  /** «совместно с акиматами». */
  private int partnerEnd(int at, int head) {
    if (!line.is(at, "совместно", "вместе") || !line.is(at + 1, "с", "со")) {
      return at;
    }
    int end = at + 2;
    while (end < head) {
      int next = phrase.end(end, head);
      if (next == end) {
        break;
      }
      parties.add(new Party(line, end, next, line.mention(end)));
      end = line.is(next, "и", ",") && next + 1 < head && followsParty(next + 1) ? next + 1 : next;
    }
    return end;
  }

  /** «перед акимами», «перед фондом «Астана»»: whom a task stands before. */
  private int taskedEnd(int at, int head) {
    var mention = line.is(at, "перед") ? line.mention(at + 1) : null;
    boolean tasked =
        line.is(at, "перед")
            && OrderedBefore.isGivenTask(line, at + 1)
            && (mention != null || WordGroup.COLLECTIVE.has(line.lemma(at + 1)));
    int end = tasked ? phrase.end(at + 1, head) : at;
    if (end <= at + 1) {
      return at;
    }
    parties.add(new Party(line, at + 1, end, mentionIn(at + 1, end)));
    return end;
  }

  private boolean followsParty(int at) {
    return line.mention(at) != null
        || line.hasCase(at, Case.INSTRUMENTAL) && line.isPart(at, PartOfSpeech.NOUN);
  }

  private int partyEnd(int at, int head) {
    // «министерству и "ҚТЖ"»
    if (line.is(at, "и", ",") && !parties.isEmpty() && isQuotedName(at + 1, head)) {
      parties.add(new Party(line, at + 2, at + 3, line.mention(at + 2)));
      return at + 4;
    }
    if (line.is(at, "и", ",") && !parties.isEmpty() && isParty(at + 1)) {
      int end = partyEndAt(at + 1, head);
      return end > at + 1 ? end : at;
    }
    if (objectCase == ObjectCase.FROM && line.is(at, "от", "со")) {
      int end = phrase.end(at + 1, head);
      if (end > at + 1) {
        parties.add(new Party(line, at + 1, end, line.mention(at + 1)));
        return end;
      }
      return at;
    }
    return isParty(at) ? partyEndAt(at, head) : at;
  }

  private boolean isQuotedName(int at, int head) {
    return line.opensQuote(at)
        && line.isCapital(at + 1)
        && at + 2 < head
        && line.is(at + 2, "»", "\"", "”", "“");
  }

  private int partyEndAt(int at, int head) {
    int end = phrase.end(at, head);
    if (end > at) {
      parties.add(new Party(line, at, end, mentionIn(at, end)));
    }
    return end;
  }

  private Mention mentionIn(int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.mention(at) != null) {
        return line.mention(at);
      }
    }
    return null;
  }

  private boolean isParty(int at) {
    var wanted =
        switch (objectCase) {
          case DATIVE -> Case.DATIVE;
          case ACCUSATIVE -> Case.ACCUSATIVE;
          case FROM -> Case.GENITIVE;
        };
    var mention = line.mention(at);
    if (mention != null) {
      return mention.grammaticalCase() == null
          || mention.grammaticalCase() == wanted
          || mention.grammaticalCase() == Case.DATIVE
          || objectCase == ObjectCase.ACCUSATIVE && mention.grammaticalCase() == Case.GENITIVE
          || line.hasCase(at, wanted);
    }
    if (objectCase == ObjectCase.FROM || line.is(at - 1, "к", "по") || line.is(at, "но")) {
      return false;
    }
    if (line.isUndeclined(at) && standsAlone(at + 1) || qualifiesBody(at, wanted)) {
      return true;
    }
    boolean nominal =
        line.isPart(at, PartOfSpeech.NOUN)
            || line.isPart(at, PartOfSpeech.ADJECTIVE)
            || line.isPart(at, PartOfSpeech.PARTICIPLE);
    return nominal
        && (line.bestCase(at, wanted)
            || objectCase == ObjectCase.ACCUSATIVE && line.hasCase(at, wanted));
  }

  /** «национальной компании «QazaqGaz»»: whichever case looks likelier. */
  private boolean qualifiesBody(int at, Case wanted) {
    var next = line.mention(at + 1);
    return next != null
        && next.form() == Form.BODY
        && line.isPart(at, PartOfSpeech.ADJECTIVE)
        && !line.isPart(at - 1, PartOfSpeech.PREPOSITION)
        && !line.isPart(at - 1, PartOfSpeech.NOUN)
        && line.hasCase(at, wanted)
        && line.hasCase(at + 1, wanted);
  }

  /** «KEGOC построить», «ГУ «Отдел ЖКХ» до мая»: no noun follows that it would belong to. */
  private boolean standsAlone(int behind) {
    return line.isInfinitive(behind)
        || line.opensQuote(behind)
        || line.isDash(behind)
        || line.is(behind, "и", ",", "совместно", "вместе", ":")
        || line.isFinite(behind)
        || marks.deadlineAt(behind) != null;
  }
}
