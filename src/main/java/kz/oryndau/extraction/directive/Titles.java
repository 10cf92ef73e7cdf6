package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.morphology.Inflector;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Word;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.Span;

/** Words an action for a list: infinitive first, a capital, no conditions, cut at a word. */
final class Titles {

  private static final int LONGEST = 160;

  /** «, по данным комитета лесного хозяйства области,» has no more words. */
  private static final int LONGEST_INSERTION = 12;

  private static final Inflector INFLECTOR = Inflector.of(Language.RUSSIAN);

  private Titles() {}

  private static List<Word> words(Line line, int from, int to) {
    var words = new ArrayList<Word>();
    for (int at = from; at < to; at++) {
      words.add(line.word(at));
    }
    return words;
  }

  /**
   * The title of an action.
   *
   * @param ban whether the action must not be done
   */
  static String of(Line line, Action action, boolean ban) {
    int head = action.head();
    var text = new StringBuilder(ban ? "запрет:" : "");
    boolean infinitive = line.isInfinitive(head);
    boolean impersonal = isImpersonal(line, action);
    boolean command =
        line.best(
                head,
                reading ->
                    reading.partOfSpeech() == PartOfSpeech.VERB
                        && reading.person() != 3
                        && reading.form() != null
                        && reading.form() != Reading.VerbForm.PAST)
            && !infinitive
            && !line.word(head).best().lemma().equals("быть");
    boolean objectFirst =
        action.from() < head
            && !line.is(head - 1, "не")
            && !isManner(line, action)
            && !isSubjectFirst(line, action);
    if (infinitive && objectFirst && !isState(line, head)) {
      append(text, line, head, head + 1, action.conditions());
      append(text, line, action.from(), objectEnd(line, action), action.conditions());
      appendRest(text, line, action);
    } else if (command || impersonal) {
      boolean not = line.is(head - 1, "не");
      if (isManner(line, action) && !not) {
        append(text, line, action.from(), head, action.conditions());
        text.append(text.isEmpty() ? "" : " ").append(line.word(head).best().lemma());
      } else {
        text.append(not ? "не " : "").append(line.word(head).best().lemma());
        append(text, line, action.from(), not ? head - 1 : head, action.conditions());
      }
      append(text, line, head + 1, action.to(), action.conditions());
    } else if (line.isPart(head, PartOfSpeech.NOUN)) {
      text.append(INFLECTOR.nominative(words(line, action.from(), action.to())));
    } else {
      append(text, line, action.from(), action.to(), action.conditions());
    }
    return shorten(capitalised(text.toString().strip()));
  }

  /** «Временно закрыть мост»: words that only tell how stay in front. */
  private static boolean isManner(Line line, Action action) {
    boolean manner = action.from() < action.head();
    for (int at = action.from(); at < action.head(); at++) {
      manner &= line.any(at, reading -> reading.partOfSpeech() == PartOfSpeech.ADVERB);
    }
    return manner;
  }

  /** «Остальные регионы подготовят свои планы»: the object follows, so who does it is in front. */
  private static boolean hasObjectBehind(Line line, int head) {
    return line.mention(head + 1) == null
        && !line.isPart(head + 1, PartOfSpeech.PREPOSITION)
        && line.bestCase(head + 1, Case.ACCUSATIVE);
  }

  /** «Дополнительно в город отгрузят мазут»: who does it is not said. */
  private static boolean isImpersonal(Line line, Action action) {
    var lemma = line.lemma(action.head());
    boolean done =
        line.isFuture(action.head())
            && !line.lower(action.head()).endsWith("ся")
            && !WordGroup.INTRANSITIVE.has(lemma)
            && !lemma.equals("стать")
            && line.best(
                action.head(),
                reading ->
                    reading.person() == 3
                        && reading.number() == Number.PLURAL
                        && reading.is(Reading.Trait.PERFECTIVE));
    for (int at = action.from(); done && at < action.head(); at++) {
      boolean subject =
          line.bestCase(at, Case.NOMINATIVE)
              && (line.mention(at) != null
                  || !line.hasCase(at, Case.ACCUSATIVE)
                  || hasObjectBehind(line, action.head()));
      if (subject || line.isFinite(at)) {
        return false;
      }
    }
    return done;
  }

  /** «школы должны получить паспорта»: the object follows, so the subject stands in front. */
  private static boolean isSubjectFirst(Line line, Action action) {
    int head = action.head();
    boolean object =
        head + 1 < action.to()
            && line.mention(head + 1) == null
            && line.isPart(head + 1, PartOfSpeech.NOUN)
            && line.bestCase(head + 1, Case.ACCUSATIVE);
    return (object || line.isNumber(head + 1)) && line.starts(head - 1, "долж", "обязан");
  }

  /** What happens to a subject is worded as it stands: «Ремонт должен завершиться». */
  private static boolean isState(Line line, int head) {
    return line.is(
            head,
            "быть",
            "достичь",
            "составить",
            "заработать",
            "пойти",
            "поступить",
            "пройти",
            "стать",
            "выйти")
        || line.lower(head).endsWith("ся");
  }

  /** The object in front ends before the word of necessity («Работу … надо начать»). */
  private static int objectEnd(Line line, Action action) {
    int end = action.head();
    boolean verb = false;
    while (end > action.from()
        && (line.isFinite(end - 1)
            || verb && isSubject(line, end - 1)
            || line.isPart(end - 1, PartOfSpeech.ADVERB)
            || line.isMark(end - 1) && !line.is(end - 1, ")", "»", "\"", "”")
            || line.isPart(end - 1, PartOfSpeech.PARTICLE))) {
      verb |= line.isFinite(end - 1);
      end--;
    }
    return end;
  }

  /** «Ввод школы аким поручил обеспечить»: who orders is no part of the title. */
  private static boolean isSubject(Line line, int at) {
    return line.mention(at) != null && line.mention(at).grammaticalCase() == Case.NOMINATIVE;
  }

  /** «план должны подготовить Минфин и Минтруд до июля»: who does it is named beside the title. */
  private static void appendRest(StringBuilder text, Line line, Action action) {
    int at = action.head() + 1;
    for (var party : action.parties()) {
      boolean follows = party.line() == line && party.from() >= at && party.from() <= at + 1;
      at = follows && isSubject(line, party.from()) ? party.to() : at;
    }
    append(text, line, at, action.to(), action.conditions());
  }

  /** Adds the words, white space as one space, conditions left out. */
  private static void append(StringBuilder text, Line line, int from, int to, List<Span> without) {
    if (from >= to) {
      return;
    }
    var piece = new StringBuilder();
    for (int at = from; at < to; at++) {
      int behind = insertionEnd(line, at, to);
      if (behind > at) {
        at = behind - 1;
        continue;
      }
      var token = line.word(at).token();
      boolean speaker = !text.isEmpty() && line.is(at, "мы", "я");
      if (speaker || isIn(without, token.span())) {
        continue;
      }
      boolean gap = at > from && line.end(at - 1) < line.start(at);
      if (gap && !closes(token.text()) && !piece.isEmpty()) {
        piece.append(' ');
      }
      piece.append(token.text());
    }
    var words = withoutLastComma(piece.toString().strip());
    if (!text.isEmpty() && !words.isEmpty()) {
      text.append(closes(words.substring(0, 1)) ? "" : " ");
      words =
          lowered(line, from) ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }
    text.append(words);
  }

  private static String withoutLastComma(String words) {
    return words.endsWith(",") ? words.substring(0, words.length() - 1).strip() : words;
  }

  private static boolean isIn(List<Span> spans, Span word) {
    for (var span : spans) {
      if (span.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(String mark) {
    return ",.;:»)!?".contains(mark);
  }

  /** Index behind «, по его словам,» or «во-вторых,» that starts here; the index itself if none. */
  private static int insertionEnd(Line line, int at, int to) {
    int first = line.is(at, ",") ? at + 1 : at;
    if (line.starts(first, "во-перв", "во-втор", "в-треть") && line.is(first + 1, ",")) {
      return first + 2;
    }
    boolean source =
        line.is(first, "по")
            && (line.is(first + 1, "словам", "данным", "мнению", "информации")
                || line.is(first + 2, "словам", "данным", "мнению", "информации"));
    for (int end = first + 2; source && end < Math.min(to, first + LONGEST_INSERTION); end++) {
      if (line.is(end, ",")) {
        return end + 1;
      }
    }
    return at;
  }

  /** The first word of a sentence loses its capital inside a title unless it is a name. */
  private static boolean lowered(Line line, int at) {
    return line.isCapital(at)
        && line.mention(at) == null
        && line.best(
            at,
            reading ->
                !reading.is(Reading.Trait.PLACE)
                    && !reading.is(Reading.Trait.SURNAME)
                    && !reading.is(Reading.Trait.GIVEN_NAME))
        && line.word(at).token().text().chars().skip(1).noneMatch(Character::isUpperCase)
        && line.any(at, reading -> reading.number() != Number.PLURAL || true);
  }

  private static String capitalised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(text.substring(Character.charCount(first)))
        .toString();
  }

  private static String shorten(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int cut = text.lastIndexOf(' ', LONGEST - 1);
    int end = cut > LONGEST / 2 ? cut : LONGEST - 1;
    return text.substring(0, end).replaceAll("[\\s,;:–—-]+$", "") + "…";
  }
}
