package kz.oryndau.report.paper;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.report.paper.Block.Bar;
import kz.oryndau.report.paper.Block.Part;
import kz.oryndau.report.paper.Block.Series;

/** Lays out bars: the longest fills the width, and what is counted is never invisible. */
public final class Bars {

  private static final int WIDTH = 100;

  private final List<Series> series;
  private final long longest;

  /** For bars of these series, of which the longest counts {@code longest}. */
  public Bars(List<Series> series, long longest) {
    this.series = series;
    this.longest = Math.max(1, longest);
  }

  /**
   * A bar.
   *
   * @param counts the numbers beside it
   * @param total the last of them
   * @param drawn what its parts count, one for each series
   */
  public Bar bar(String label, String href, List<Long> counts, long total, List<Long> drawn) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < drawn.size(); i++) {
      if (drawn.get(i) > 0 && start < WIDTH) {
        var width = (int) Math.round((double) WIDTH * drawn.get(i) / longest);
        var shown = Math.min(Math.max(1, width), WIDTH - start);
        parts.add(new Part(series.get(i).pattern(), start, shown));
        start += shown;
      }
    }
    return new Bar(label, href, counts, total, parts);
  }
}
