package kz.oryndau.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.oryndau.register.EntryRows.SeenPost;
import kz.oryndau.register.EntryRows.TenureRow;
import kz.oryndau.register.PostBodies.Body;

/**
 * A post on the time line of an official.
 *
 * @param title nominative
 * @param from first day; null for open
 * @param to last day; null for open
 * @param seen the articles that show it; null where a table says it
 * @param table what a table says; null where articles show it
 * @param body whose post it is; null where that is not known
 * @param x where its bar begins, in thousandths of the line
 * @param width of its bar, in thousandths
 */
public record TimelinePost(
    String title,
    LocalDate from,
    LocalDate to,
    SeenPost seen,
    TenureRow table,
    Body body,
    long x,
    long width) {

  private static final long LINE = 1000;
  private static final long THINNEST = 8;

  /** The posts of an official, the earliest first, along one line from the first day to today. */
  static List<TimelinePost> of(
      List<SeenPost> seen, List<TenureRow> tables, Map<String, Body> bodies, LocalDate today) {
    var all =
        Stream.concat(
                tables.stream()
                    .map(
                        each ->
                            new TimelinePost(
                                each.post(), each.from(), each.to(), null, each, body(each), 0, 0)),
                seen.stream()
                    .map(
                        each ->
                            new TimelinePost(
                                each.title(),
                                each.from(),
                                each.to(),
                                each,
                                null,
                                bodies.get(each.title()),
                                0,
                                0)))
            .sorted(
                Comparator.comparing(
                    TimelinePost::from, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    var first =
        all.stream()
            .map(TimelinePost::from)
            .filter(day -> day != null)
            .min(Comparator.naturalOrder())
            .orElse(today);
    return all.stream().map(each -> each.along(first, today)).toList();
  }

  /** Whether no more is known than one day. */
  public boolean oneDay() {
    return from != null && from.equals(to);
  }

  private static Body body(TenureRow row) {
    return row.bodyId() == null ? null : new Body(row.bodyId(), row.body());
  }

  private TimelinePost along(LocalDate first, LocalDate last) {
    long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    long start = from == null ? 0 : place(first, from, days);
    long end = to == null ? LINE : place(first, to, days);
    long wide = Math.max(THINNEST, end - start);
    return new TimelinePost(
        title, from, to, seen, table, body, Math.min(start, LINE - wide), Math.min(wide, LINE));
  }

  private static long place(LocalDate first, LocalDate day, long days) {
    return Math.max(0, Math.min(LINE, LINE * ChronoUnit.DAYS.between(first, day) / days));
  }
}
