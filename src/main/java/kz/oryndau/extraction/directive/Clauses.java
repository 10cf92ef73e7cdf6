package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.quote.Quote;

/**
 * The clauses of a stretch, split at commas, dashes and conjunctions.
 *
 * @param main the main clauses, in reading order; a stretch without a finite verb is one
 * @param all these and behind them the relative and subordinate ones, each in reading order;
 *     conditions and reports left out
 */
record Clauses(List<Clause> main, List<Clause> all) {

  private static final Set<String> RELATIVES =
      Set.of("где", "куда", "откуда", "чей", "чья", "чье", "чьи", "кто", "кому", "кем");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "чтобы",
          "поскольку",
          "потому",
          "хотя",
          "пока",
          "когда",
          "как",
          "так",
          "чем",
          "ведь",
          "словно",
          "ли",
          "дабы",
          "раз",
          "пусть");
  private static final Set<String> QUESTIONS =
      Set.of(
          "какой", "какая", "какое", "какие", "каких", "каким", "какую", "какого", "сколько",
          "почему", "зачем");
  private static final Set<String> CONDITIONS = Set.of("если", "коли", "ежели");
  private static final Set<String> REPORTS =
      Set.of("словам", "мнению", "данным", "оценке", "информации");

  /** The verb of the left side stands so near to «и». */
  private static final int FAR_LEFT = 40;

  private enum Type {
    MAIN,
    FRAGMENT,
    RELATIVE,
    SUBORDINATE,
    CONDITION,
    REPORT
  }

  private record Chunk(int from, int to, Type type) {}

  /** Splits a stretch. */
  static Clauses of(Stretch stretch) {
    var chunks = chunks(stretch);
    var main = main(stretch, chunks);
    var all = new ArrayList<>(main);
    var nothing = new boolean[stretch.line().size()];
    for (var chunk : chunks) {
      if (chunk.type == Type.RELATIVE || chunk.type == Type.SUBORDINATE) {
        all.add(new Clause(chunk.from, chunk.to, nothing, false));
      }
    }
    return new Clauses(main, all);
  }

  private static List<Clause> main(Stretch stretch, List<Chunk> chunks) {
    boolean conditional = false;
    for (var chunk : chunks) {
      conditional |= chunk.type == Type.CONDITION;
    }
    int contrasted = contrastedCondition(stretch.line(), chunks);
    var found = new ArrayList<Clause>();
    var skip = new boolean[stretch.line().size()];
    for (var chunk : chunks) {
      if (chunk.type != Type.MAIN && chunk.type != Type.FRAGMENT) {
        for (int at = chunk.from; at < chunk.to; at++) {
          skip[at] = true;
        }
      }
    }
    int start = -1;
    int end = -1;
    boolean main = false;
    for (int k = 0; k < chunks.size(); k++) {
      var chunk = chunks.get(k);
      boolean contrast =
          chunk.type == Type.FRAGMENT
              && main
              && stretch.line().is(chunk.from, "а", "но")
              && !stretch.line().is(chunk.from + 1, "не", "и")
              && !hasInfinitive(stretch.line(), chunk);
      boolean introduced =
          chunk.type == Type.FRAGMENT
              && main
              && stretch.line().is(chunk.from - 1, ":")
              && !hasInfinitive(stretch.line(), chunk)
              && leadsToMain(chunks, k);
      boolean next =
          main && (stretch.line().is(chunk.from - 1, ";") || opensNext(stretch.line(), chunks, k));
      boolean breaks =
          chunk.type == Type.CONDITION
              || chunk.type == Type.MAIN && main
              || contrast
              || introduced
              || next;
      if (breaks && start >= 0) {
        found.add(new Clause(start, end, skip, conditional && end > contrasted));
        start = -1;
        main = false;
      }
      if (chunk.type == Type.CONDITION) {
        continue;
      }
      if (start < 0) {
        start = chunk.from;
      }
      end = chunk.type == Type.REPORT && end > start ? end : chunk.to;
      main |= chunk.type == Type.MAIN;
    }
    if (start >= 0) {
      found.add(new Clause(start, end, skip, conditional));
    }
    return found;
  }

  /** «…, вопросы, связанные с бюджетом, перенесём»: the object of the verb that follows. */
  private static boolean opensNext(Line line, List<Chunk> chunks, int fragment) {
    if (chunks.get(fragment).type != Type.FRAGMENT || fragment + 2 >= chunks.size()) {
      return false;
    }
    var inner = chunks.get(fragment + 1);
    var behind = chunks.get(fragment + 2);
    boolean describes =
        inner.type == Type.RELATIVE
            || line.is(inner.from, "что")
            || line.any(inner.from, reading -> reading.partOfSpeech() == PartOfSpeech.PARTICIPLE);
    boolean goesOn =
        behind.type == Type.MAIN
            && line.is(behind.from - 1, ",", "–", "—", "-")
            && (line.isFinite(behind.from)
                || line.isFinite(behind.from + 1)
                    && line.is(behind.from, "мы", "я", "они", "не", "надо", "нужно"));
    return describes && goesOn;
  }

  /** «вон из кабинетов: до пятницы все ямы, о которых …, должны быть закрыты». */
  private static boolean leadsToMain(List<Chunk> chunks, int fragment) {
    for (int k = fragment + 1; k < chunks.size(); k++) {
      if (chunks.get(k).type == Type.MAIN) {
        return true;
      }
      if (chunks.get(k).type != Type.RELATIVE) {
        return false;
      }
    }
    return false;
  }

  /** «построим, но если …»: what stands before «но» holds in any case; −1 where there is none. */
  private static int contrastedCondition(Line line, List<Chunk> chunks) {
    for (var chunk : chunks) {
      if (chunk.type == Type.CONDITION) {
        return line.is(chunk.from, "но") || line.is(chunk.from - 1, "но") ? chunk.from : -1;
      }
    }
    return -1;
  }

  private static List<Chunk> chunks(Stretch stretch) {
    var line = stretch.line();
    var chunks = new ArrayList<Chunk>();
    int from = stretch.from();
    int depth = 0;
    for (int at = stretch.from(); at <= stretch.to(); at++) {
      boolean end = at == stretch.to();
      if (!end && !line.isMark(at) && !line.is(at, "и")) {
        continue;
      }
      if (!end) {
        depth += line.is(at, "«", "(") ? 1 : line.is(at, "»", ")") && depth > 0 ? -1 : 0;
      }
      boolean inMention =
          !end && line.mention(at) != null && line.mention(at) == line.mention(at - 1);
      boolean breaks =
          end
              || depth == 0
                  && !inMention
                  && (line.is(at, ",", ";", ":")
                      || spacedDash(line, at)
                      || splits(line, from, at, stretch.to()));
      if (breaks) {
        if (at > from) {
          var type = type(line, from, at, stretch.quote());
          boolean describes = !chunks.isEmpty() && describes(line, chunks, from);
          chunks.add(new Chunk(from, at, describes ? Type.RELATIVE : type));
        }
        from = line.isMark(at) || !end && line.is(at, "и", "а", "но") ? at + 1 : at;
      }
    }
    return chunks;
  }

  /** «участки, что пустуют, заберут»: «что» stands for «которые» behind a mere noun. */
  private static boolean describes(Line line, List<Chunk> chunks, int from) {
    var before = chunks.get(chunks.size() - 1);
    return line.is(from, "что")
        && before.type == Type.FRAGMENT
        && !hasInfinitive(line, before)
        && line.isPart(before.to - 1, PartOfSpeech.NOUN)
        && line.isFinite(from + 1);
  }

  private static boolean hasInfinitive(Line line, Chunk chunk) {
    for (int at = chunk.from; at < chunk.to; at++) {
      if (line.isInfinitive(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean spacedDash(Line line, int at) {
    return line.isDash(at)
        && at > 0
        && at + 1 < line.size()
        && line.end(at - 1) < line.start(at)
        && line.end(at) < line.start(at + 1)
        && !line.isNumber(at + 1)
        && !line.isRange(at);
  }

  /** «закупим удобрения и проверим технику»: both sides of «и» have a verb of their own. */
  private static boolean splits(Line line, int from, int at, int limit) {
    if (!line.is(at, "и") || line.isFinite(at - 1) && line.isPart(at - 1, PartOfSpeech.VERB)) {
      return false;
    }
    if (isPassive(line, at - 1) && isPassive(line, at + 1)) {
      return false;
    }
    boolean before = false;
    for (int k = Math.max(from, at - FAR_LEFT); k < at && !before; k++) {
      before = isVerb(line, k) || line.isPart(k, PartOfSpeech.SHORT);
    }
    for (int k = at + 1; before && k < Math.min(at + 9, limit); k++) {
      if (isVerb(line, k)) {
        return !line.is(k + 1, "ее", "его", "их") || k + 2 < limit && !line.isMark(k + 2);
      }
      if (line.is(k, ",", "и", "–", ".")) {
        return false;
      }
    }
    return false;
  }

  /** «построено и отремонтировано»: both have one subject. */
  private static boolean isPassive(Line line, int at) {
    return line.any(
        at, reading -> reading.partOfSpeech() == PartOfSpeech.SHORT && reading.is(Trait.PASSIVE));
  }

  private static boolean isVerb(Line line, int at) {
    return line.isFinite(at)
        && line.best(
            at,
            reading ->
                reading.partOfSpeech() == PartOfSpeech.VERB && reading.form() != VerbForm.PAST
                    || reading.partOfSpeech() == PartOfSpeech.VERB
                    || reading.is(Reading.Trait.PASSIVE));
  }

  /** «с какой бедой столкнёмся», «сколько построим»: what is asked is not said. */
  private static boolean isAsked(Line line, int first) {
    return asks(line, line.isPart(first, PartOfSpeech.PREPOSITION) ? first + 1 : first);
  }

  /** Whether the word asks: «какой», «сколько». */
  static boolean asks(Line line, int at) {
    return line.isIn(at, QUESTIONS);
  }

  private static Type type(Line line, int from, int to, Quote quote) {
    int first = from;
    while (first < to
        && (line.isMark(first) || line.is(first, "и", "а", "но", "причем", "при", "этом"))) {
      first++;
    }
    if (line.isIn(first, CONDITIONS) || line.is(first, "а") && line.is(first + 1, "если")) {
      return Type.CONDITION;
    }
    boolean cueInside =
        quote != null
            && quote.cue() != null
            && line.indexAt(quote.cue().start()) >= from
            && line.indexAt(quote.cue().start()) < to
            && line.span().contains(quote.cue());
    if (cueInside
        || line.is(first, "по")
            && (line.isIn(first + 1, REPORTS) || line.isIn(first + 2, REPORTS))) {
      return Type.REPORT;
    }
    for (int at = first; at < Math.min(first + 3, to); at++) {
      if (line.starts(at, "котор")) {
        return Type.RELATIVE;
      }
    }
    if (line.isIn(first, RELATIVES)) {
      return Type.RELATIVE;
    }
    if (line.isIn(first, SUBORDINATORS) || isAsked(line, first)) {
      return Type.SUBORDINATE;
    }
    for (int at = first; at < to; at++) {
      if (line.isFinite(at)) {
        return Type.MAIN;
      }
    }
    return Type.FRAGMENT;
  }
}
