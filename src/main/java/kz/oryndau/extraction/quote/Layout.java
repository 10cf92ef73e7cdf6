package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.quote.Piece.Style;
import kz.oryndau.extraction.text.Passage.Role;

/**
 * The pieces of the whole body, line by line: what the single line cannot know is added here, a
 * speech that runs over several paragraphs above all.
 */
final class Layout {

  /** A quotation mark that is closed further down than this was never closed. */
  private static final int LONGEST_SPEECH = 15;

  /** A reporting clause that has a line of its own is short. */
  private static final int LONGEST_CLAUSE = 20;

  /** A quoted paragraph that lost its full stop is longer than a title. */
  private static final int SHORTEST_PARAGRAPH = 10;

  private final String text;
  private final SpeechFinder finder;
  private final ReportingClauses clauses;
  private final List<Line> lines;
  private final List<List<Piece>> pieces = new ArrayList<>();

  private Layout(SpeechFinder finder, ReportingClauses clauses, List<Line> lines, String text) {
    this.text = text;
    this.finder = finder;
    this.clauses = clauses;
    this.lines = lines;
  }

  /** The pieces of each line, in reading order. */
  static List<List<Piece>> of(
      SpeechFinder finder, ReportingClauses clauses, List<Line> lines, String text) {
    return new Layout(finder, clauses, lines, text).run();
  }

  private List<List<Piece>> run() {
    int labels = 0;
    for (var line : lines) {
      labels += finder.label(line) > 0 ? 1 : 0;
    }
    for (var line : lines) {
      pieces.add(new ArrayList<>(finder.pieces(line, labels > 1)));
    }
    lists();
    fragments();
    clausesBelow();
    for (int i = 0; i < lines.size(); i++) {
      if (endsOpen(pieces.get(i))) {
        carry(i);
      }
      if (startsBare(pieces.get(i))) {
        absorb(i);
      }
    }
    transcript(labels);
    new InterviewLines(lines, pieces, Layout::firstPerson).mark();
    return pieces;
  }

  /** «…,» and on a line of its own «указал министр.»: the paragraph above is spoken. */
  private void clausesBelow() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      var line = lines.get(i);
      var below = lines.get(i + 1);
      int from = below.isDash(0) ? 1 : 0;
      boolean open = line.isComma(line.size() - 1) || from == 1 && line.isQuote(line.size() - 1);
      boolean clause =
          open
              && below.isSmall(from)
              && below.letterWords(0, below.size()) <= LONGEST_CLAUSE
              && clauses.isClause(below, from, below.size(), true);
      if (!clause && !signs(i)) {
        continue;
      }
      var last = pieces.get(i).get(pieces.get(i).size() - 1);
      var piece = last.isSpeech() ? last : whole(line, Style.BARE);
      var said = new Piece.Clause(below, from, below.size(), Piece.Clause.Place.AFTER);
      if (piece.clause() == null) {
        var spoken = new ArrayList<Piece>(last.isSpeech() ? pieces.get(i) : List.of());
        spoken.remove(last);
        spoken.add(piece.withClause(said));
        pieces.set(i, spoken);
        pieces.set(i + 1, new ArrayList<>());
      }
    }
  }

  /** «Мы подчиняемся решению» and on a line of its own «Иван Иванов, министр образования». */
  private boolean signs(int i) {
    var line = lines.get(i);
    var below = lines.get(i + 1);
    var last = pieces.get(i).isEmpty() ? null : pieces.get(i).get(pieces.get(i).size() - 1);
    return last != null
        && below.mention(0) != null
        && below.mention(0).form() == Mention.Form.NAME_AND_POST
        && clauses.isSignature(below, 0)
        && (last.isSpeech() || firstPerson(line));
  }

  /** Dashed items of a list of orders are no speech: «поручил:», items that end with «;». */
  private void lists() {
    boolean inList = false;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      boolean item = line.isDash(0);
      boolean opens = item && (line.is(line.size() - 1, ";") || underOrder(i));
      if (item && (inList || opens)) {
        pieces.set(i, List.of(Piece.narration(line, 0, line.size())));
      }
      inList = item && (opens || inList);
    }
  }

  /** «– быстро и без рекламы»: no speech begins in small letters, unless a line leads up to it. */
  private void fragments() {
    for (int i = 1; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.isDash(0) && line.isSmall(1) && !leadsUp(i - 1) && !hasClause(i)) {
        pieces.set(i, List.of(Piece.narration(line, 0, line.size())));
      }
    }
  }

  private boolean leadsUp(int i) {
    var line = lines.get(i);
    return line.is(line.size() - 1, ":", ",") || pieces.get(i).stream().anyMatch(Piece::isSpeech);
  }

  private boolean hasClause(int i) {
    return pieces.get(i).stream().anyMatch(it -> it.isSpeech() && it.clause() != null);
  }

  /** «Премьер поручил:» and two items, the first in small letters or with its addressee first. */
  private boolean underOrder(int item) {
    if (item == 0 || item + 1 >= lines.size() || !lines.get(item + 1).isDash(0)) {
      return false;
    }
    var intro = lines.get(item - 1);
    var line = lines.get(item);
    if (!intro.is(intro.size() - 1, ":")) {
      return false;
    }
    var cue = clauses.firstCue(intro, 0, intro.size());
    boolean dative = line.mention(1) != null && line.mention(1).grammaticalCase() == Case.DATIVE;
    return cue != null && cue.has(Cue.Mark.ORDER) && (line.isSmall(1) || dative);
  }

  private static boolean endsOpen(List<Piece> line) {
    return !line.isEmpty() && line.get(line.size() - 1).openEnd();
  }

  private static boolean startsBare(List<Piece> line) {
    return !line.isEmpty()
        && line.get(0).style() == Style.BARE
        && line.get(0).clause() != null
        && line.get(0).clause().place() != Piece.Clause.Place.BEFORE;
  }

  /**
   * A quotation that its line leaves open goes on to the line that closes it, or to the end of an
   * article that breaks off.
   */
  private void carry(int opening) {
    int limit = Math.min(lines.size(), opening + LONGEST_SPEECH);
    for (int i = opening + 1; i < limit; i++) {
      int close = finder.unopenedMark(lines.get(i));
      if (close >= 0) {
        for (int k = opening + 1; k < i; k++) {
          pieces.set(k, List.of(whole(lines.get(k), Style.MARKS)));
        }
        pieces.set(i, finder.closing(lines.get(i), close));
        return;
      }
      boolean other = pieces.get(i).stream().anyMatch(Piece::isSpeech);
      if (other || reports(lines.get(i))) {
        return;
      }
    }
    var last = lines.get(lines.size() - 1);
    if (limit == lines.size() && last.isWord(last.size() - 1)) {
      for (int k = opening + 1; k < limit; k++) {
        pieces.set(k, List.of(whole(lines.get(k), Style.MARKS)));
      }
    }
  }

  private boolean reports(Line line) {
    return line.mention(0) != null && clauses.firstCue(line, 0, line.size()) != null;
  }

  private static Piece whole(Line line, Style style) {
    int end = line.withoutRemark(0, line.size());
    while (end > 1 && line.is(end - 1, ".", ",")) {
      end--;
    }
    return new Piece(line, 0, end, style, null, false, false);
  }

  /** Paragraphs in the first person right before a speech without marks belong to it. */
  private void absorb(int bare) {
    for (int i = bare - 1; i >= 0; i--) {
      var line = lines.get(i);
      boolean told = pieces.get(i).size() == 1 && !pieces.get(i).get(0).isSpeech();
      boolean author = line.passage().role() == Role.BACKGROUND;
      if (!told || author || !firstPerson(line) || line.is(line.size() - 1, ":") || reports(line)) {
        return;
      }
      pieces.set(i, List.of(whole(line, Style.BARE)));
    }
  }

  private static boolean firstPerson(Line line) {
    return FirstPerson.in(line, 0, line.size());
  }

  /** «Иван Иванов, аким:», «Министр сказал:» before a paragraph without marks. */
  private boolean introduces(Line line) {
    int last = line.size() - 1;
    if (!line.is(last, ":")) {
      return false;
    }
    if (finder.label(line) == last) {
      return true;
    }
    var cue = lastCue(line);
    return cue != null && !cue.has(Cue.Mark.ORDER) && !cue.has(Cue.Mark.ASKS);
  }

  private Cue lastCue(Line line) {
    Cue cue = null;
    for (int i = line.size() - 2; i >= 0 && cue == null; i--) {
      cue = clauses.cueAt(line, i);
    }
    return cue;
  }

  /** «Министр призвал к порядку:» and below «Мы готовы …»: an appeal in his own words. */
  private boolean appeals(Line line, Line below) {
    var cue = line.is(line.size() - 1, ":") ? lastCue(line) : null;
    return cue != null && cue.has(Cue.Mark.ASKS) && firstPerson(below);
  }

  /** A whole paragraph, also one that lost its full stop in words of his own or of a document. */
  private boolean isParagraph(int i) {
    var line = lines.get(i);
    if (line.isTerminal(line.size() - 1)) {
      return true;
    }
    var cue = lastCue(lines.get(i - 1));
    boolean own = firstPerson(line) || cue != null && cue.has(Cue.Mark.DOCUMENT);
    return own && line.letterWords(0, line.size()) >= SHORTEST_PARAGRAPH;
  }

  /**
   * An empty line between «министр сказал:» and what follows, where the other paragraphs follow
   * without one: the words that he said were lost with their frame.
   */
  private boolean isLost(int i) {
    return emptyLines(i)
        && (i > 1 && !emptyLines(i - 1) || i + 1 < lines.size() && !emptyLines(i + 1));
  }

  private boolean emptyLines(int i) {
    var before = lines.get(i - 1);
    var gap = text.substring(before.end(before.size() - 1), lines.get(i).start(0));
    return gap.chars().filter(c -> c == '\n').count() > 1;
  }

  /** In a record of speeches every paragraph under a name is of that speaker. */
  private void transcript(int labels) {
    for (int i = 1; i < lines.size(); i++) {
      var before = pieces.get(i - 1);
      boolean told = pieces.get(i).size() == 1 && !pieces.get(i).get(0).isSpeech();
      if (!told || before.isEmpty() || finder.label(lines.get(i)) > 0) {
        continue;
      }
      boolean underName =
          (introduces(lines.get(i - 1)) && lines.get(i).passage().role() == Role.BODY
                  || appeals(lines.get(i - 1), lines.get(i)))
              && !isLost(i);
      boolean goesOn = labels > 1 && before.get(before.size() - 1).style() == Style.BARE;
      if ((underName || goesOn && (labels > 2 || firstPerson(lines.get(i))))
          && isParagraph(i)
          && !reports(lines.get(i))
          && !reportsOthers(lines.get(i))) {
        pieces.set(i, List.of(whole(lines.get(i), Style.BARE)));
      }
    }
  }

  /** «По словам X, …», «он подчеркнул, что …»: the author tells what was said, nobody speaks. */
  private boolean reportsOthers(Line line) {
    for (int i = 1; i < line.size() && !firstPerson(line); i++) {
      var cue = clauses.cueAt(line, i);
      boolean subject = line.is(i - 1, "он", "она") || line.mention(i - 1) != null;
      if (cue != null && (cue.has(Cue.Mark.NOUN) || subject && cue.takesContent())) {
        return true;
      }
    }
    return false;
  }
}
