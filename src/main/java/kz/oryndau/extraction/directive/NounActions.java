package kz.oryndau.extraction.directive;

import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** «поручение о проверке строек», «поручил проработку вопроса»: the action is a noun. */
final class NounActions {

  /** Nouns that name no action of their own. */
  private static final Set<String> VAGUE =
      Set.of(
          "проведение",
          "вопрос",
          "развитие",
          "повышение",
          "улучшение",
          "обеспечение",
          "усиление",
          "реализация",
          "результат",
          "итог",
          "мера",
          "недопущение",
          "работа",
          "поддержка",
          "исполнение",
          "дальнейший",
          "план",
          "тема",
          "решение",
          "соблюдение",
          "наведение",
          "совершенствование",
          "активизация");

  /** Nouns of action whose ending does not tell it. */
  private static final Set<String> DEVERBAL =
      Set.of(
          "реформа",
          "аудит",
          "ремонт",
          "капремонт",
          "запуск",
          "пуск",
          "ввод",
          "сдача",
          "старт",
          "выпуск",
          "отбор",
          "строительство",
          "начало",
          "переход",
          "закуп",
          "монтаж",
          "вывод",
          "перенос",
          "передача",
          "выдача",
          "набор");

  /** Nouns of an action that is done at a moment. */
  private static final Set<String> END =
      Set.of(
          "завершение",
          "строительство",
          "открытие",
          "создание",
          "запуск",
          "ввод",
          "введение",
          "утверждение",
          "подписание",
          "принятие",
          "проведение",
          "разработка",
          "ремонт",
          "возведение");

  /** The noun stands so near to its cue. */
  private static final int FARTHEST = 40;

  private NounActions() {}

  static List<Action> read(Line line, Marks marks, Cue cue, int from, int limit, Actions actions) {
    boolean noun = cue.kind() == Kind.NOUN || cue.to() - cue.from() > 1;
    if (noun && isSeries(line, cue)) {
      return List.of();
    }
    var zone = new Zone(line, marks, cue.objectCase());
    int at = from;
    int last = Math.min(limit, from + FARTHEST);
    while (at < last
        && !line.is(at, "о", "об", "по", ",", ".", ":", "–", "—")
        && !line.isFinite(at)
        && !isAction(line, at)) {
      // «в течение месяца», «ТОО «СК Монтаж»»: no actions
      if (marks.deadlineAt(at) != null) {
        at = marks.deadlineEnd(at);
      } else {
        at = line.opensQuote(at) ? behindQuote(line, at, last) : at + 1;
      }
    }
    zone.read(from, Math.min(at, last));

    boolean term =
        noun
            && line.hasLemma(cue.verb(), "дать")
            && !line.starts(cue.to() - 1, "поручен", "задан", "указан", "распоряж");
    for (int k = from; term && k < last; k++) {
      if (line.is(k, "на")) {
        at = k;
        break;
      }
    }
    if (cue.kind() == Kind.NECESSITY) {
      return needed(line, marks, cue, limit, actions);
    }
    if (at >= last) {
      return List.of();
    }
    int start;
    if ((line.is(at, "о", "об", "по") || term && line.is(at, "на")) && noun) {
      start = at + 1;
    } else if (isAction(line, at) && !noun) {
      start = at;
    } else {
      return List.of();
    }
    int head = start;
    while (head < limit && !line.isPart(head, PartOfSpeech.NOUN)) {
      head++;
    }
    boolean named = line.is(at, "о", "об", "по") && WordGroup.ACTIVITY.has(line.lemma(head));
    if (head >= limit
        || head > start + 3
        || isVague(line, head)
        || !named && !isDeverbal(line, head)) {
      return List.of();
    }
    int end = limit;
    for (int k = head + 1; k < limit && end == limit; k++) {
      boolean relative =
          line.starts(k + 1, "котор") || line.starts(k + 2, "котор") || line.is(k + 1, "где");
      if (line.is(k, ",", ";", "–", "—") && !line.isRange(k) && !relative) {
        end = k;
      }
    }
    int to = actions.trim(start, end);
    var own = Marks.strongest(OwnDeadlines.of(line, marks, from, to));
    return List.of(new Action(head, start, to, List.copyOf(zone.parties), own, zone.conditions));
  }

  /** «указал на необходимость завершения работ к 1 июля»: an end or a date. */
  private static List<Action> needed(Line line, Marks marks, Cue cue, int limit, Actions actions) {
    int head = cue.to();
    while (head < cue.to() + 2 && line.isPart(head, PartOfSpeech.ADJECTIVE)) {
      head++;
    }
    if (!line.bestCase(head, Case.GENITIVE) || !isDeverbal(line, head)) {
      return List.of();
    }
    int end = head + 1;
    while (end < limit && !(line.is(end, "и", ",", ";", "–", "—") && line.isFinite(end + 1))) {
      end++;
    }
    int to = actions.trim(cue.to(), end);
    var own = Marks.strongest(OwnDeadlines.of(line, marks, cue.to(), to));
    boolean ends = own != null || END.contains(line.word(head).best().lemma());
    return ends ? List.of(new Action(head, cue.to(), to, List.of(), own, List.of())) : List.of();
  }

  /** «ряд поручений по …» names themes, no actions. */
  private static boolean isSeries(Line line, Cue cue) {
    for (int at = cue.from(); at < cue.to(); at++) {
      if (line.is(at, "ряд", "поручения", "поручений", "задач", "задачи", "указаний", "указания")) {
        return true;
      }
    }
    return false;
  }

  /** «поручил ТОО «СК Монтаж» …»: a name in quotation marks is no action. */
  private static int behindQuote(Line line, int open, int last) {
    int close = open + 1;
    while (close < last && !line.is(close, "»", "\"", "”", "“")) {
      close++;
    }
    return close < last ? close + 1 : open + 1;
  }

  private static boolean isAction(Line line, int at) {
    return line.mention(at) == null
        && line.isPart(at, PartOfSpeech.NOUN)
        && line.any(
            at,
            reading ->
                (reading.grammaticalCase() == Case.ACCUSATIVE
                        || reading.grammaticalCase() == Case.NOMINATIVE)
                    && reading.number() == Number.SINGULAR)
        && isDeverbal(line, at);
  }

  /** Whether the noun tells an action. */
  static boolean isDeverbal(Line line, int at) {
    var lemma = line.word(at).best().lemma();
    return lemma.endsWith("ние")
        || lemma.endsWith("тие")
        || lemma.endsWith("ция")
        || lemma.endsWith("ка")
        || DEVERBAL.contains(lemma);
  }

  private static boolean isVague(Line line, int at) {
    return VAGUE.contains(line.word(at).best().lemma());
  }
}
