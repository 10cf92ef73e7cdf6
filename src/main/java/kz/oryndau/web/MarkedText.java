package kz.oryndau.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import kz.oryndau.article.Aside;

/**
 * Lays the marks of the records over the paragraphs of an article. Marks may nest and overlap: the
 * text is cut at every border, and each piece knows all marks that cover it.
 */
final class MarkedText {

  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt(Mark::start)
          .thenComparing(Comparator.comparingInt(Mark::length).reversed());

  private final String text;
  private final List<Mark> marks;
  private final List<Aside> asides;

  /** All spans count in {@code text}; what reaches beyond it is cut off. */
  MarkedText(String text, List<Mark> marks, List<Aside> asides) {
    this.text = text;
    this.marks = marks.stream().sorted(OUTER_FIRST).toList();
    this.asides = List.copyOf(asides);
  }

  /** The paragraphs that are not blank; joined they hold every word of the text. */
  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      var lineEnd = text.indexOf('\n', start);
      var end = lineEnd < 0 ? text.length() : lineEnd;
      if (!text.substring(start, end).isBlank()) {
        passages.add(passage(start, end));
      }
      start = end + 1;
    }
    return passages;
  }

  /** The paragraphs that a record stands in, with one more on either side. */
  List<Passage> around(int start, int end) {
    var all = passages();
    var first = 0;
    var last = -1;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).start() < end && start < all.get(i).end()) {
        first = last < 0 ? i : first;
        last = i;
      }
    }
    return all.subList(Math.max(0, first - 1), Math.min(all.size(), last + 2));
  }

  private Passage passage(int start, int end) {
    var here = marks.stream().filter(mark -> mark.overlaps(start, end)).toList();
    var borders = new TreeSet<>(List.of(start, end));
    for (var mark : here) {
      borders.add(Math.max(start, mark.start()));
      borders.add(Math.min(end, mark.end()));
    }
    List<Passage.Run> runs = new ArrayList<>();
    Mark statement = null;
    List<Passage.Piece> pieces = new ArrayList<>();
    for (int from = start; from < end; from = borders.higher(from)) {
      var piece = piece(from, borders.higher(from), here);
      var own = innermost(piece.marks().stream().filter(mark -> mark.kind().statement()).toList());
      if (!Objects.equals(own, statement) && !pieces.isEmpty()) {
        runs.add(new Passage.Run(statement, pieces));
        pieces.clear();
      }
      statement = own;
      pieces.add(piece);
    }
    runs.add(new Passage.Run(statement, pieces));
    return new Passage(start, end, aside(start, end), runs);
  }

  private Passage.Piece piece(int from, int to, List<Mark> here) {
    var covering = here.stream().filter(mark -> mark.covers(from, to)).toList();
    var official =
        innermost(covering.stream().filter(mark -> mark.kind() == Mark.Kind.OFFICIAL).toList());
    return new Passage.Piece(
        text.substring(from, to),
        innermost(covering.stream().filter(mark -> mark.kind().assignment()).toList()),
        official,
        official != null && official.start() == from,
        covering.stream()
            .filter(mark -> mark.start() == from && mark.kind() != Mark.Kind.OFFICIAL)
            .toList(),
        covering);
  }

  private static Mark innermost(List<Mark> covering) {
    return covering.stream().min(Comparator.comparingInt(Mark::length)).orElse(null);
  }

  private Aside.Kind aside(int start, int end) {
    return asides.stream()
        .filter(aside -> aside.spanStart() < end && start < aside.spanEnd())
        .map(Aside::kind)
        .findFirst()
        .orElse(null);
  }
}
