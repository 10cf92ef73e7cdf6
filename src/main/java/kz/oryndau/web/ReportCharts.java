package kz.oryndau.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.report.ask.Grouping;
import kz.oryndau.report.paper.Bars;
import kz.oryndau.report.paper.Block;
import kz.oryndau.report.paper.Block.Bar;
import kz.oryndau.report.paper.Block.Series;
import kz.oryndau.report.sum.Breakdown;
import kz.oryndau.report.sum.Group;
import kz.oryndau.report.sum.ListName;
import kz.oryndau.report.sum.Report;

/**
 * Charts whose table is the chart: every bar has its numbers beside it and leads to its records.
 */
final class ReportCharts {

  /** More bars would be a table that nobody compares by eye. */
  private static final int MOST_BARS = 25;

  private static final List<ExecutionStatus> STATUSES =
      Arrays.stream(ExecutionStatus.values())
          .filter(status -> status != ExecutionStatus.REMOVED)
          .toList();

  private final ReportTongue tongue;
  private final ReportWords words;

  ReportCharts(ReportTongue tongue) {
    this.tongue = tongue;
    this.words = tongue.words();
  }

  /** The charts of a report; none where nothing is counted. */
  List<Block> blocks(Report report) {
    List<Block> blocks = new ArrayList<>();
    report.totals().entrySet().stream()
        .filter(each -> each.getKey() != ListName.OVERDUE && each.getValue().all() > 0)
        .forEach(each -> blocks.add(byStatus(each.getKey(), report)));
    for (var breakdown : report.breakdowns()) {
      if (!breakdown.groups().isEmpty()) {
        blocks.add(byGroup(breakdown, report));
        blocks.add(new Block.Paragraph(note(breakdown)));
      }
    }
    return blocks;
  }

  private String note(Breakdown breakdown) {
    var more = breakdown.groups().size() > MOST_BARS ? words.chartMore(MOST_BARS) : "";
    var twice = breakdown.by() == Grouping.ISSUER ? "" : words.chartTwice();
    return (twice + " " + more).strip();
  }

  private Block byStatus(ListName name, Report report) {
    var totals = report.totals().get(name);
    var longest = STATUSES.stream().mapToLong(totals::with).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (var status : STATUSES) {
      var series = List.of(series(status));
      var count = totals.with(status);
      bars.add(
          new Bars(series, longest)
              .bar(tongue.terms().execution(status), null, List.of(), count, List.of(count)));
    }
    var caption = words.chartStatus() + " – " + words.list(name);
    return new Block.Chart(caption, words.chartStatus(), words.total(), List.of(), bars);
  }

  private Block byGroup(Breakdown breakdown, Report report) {
    var series = STATUSES.stream().map(this::series).toList();
    var shown = breakdown.groups().stream().limit(MOST_BARS).toList();
    var longest = shown.stream().mapToLong(group -> group.totals().all()).max().orElse(1);
    var bars = new Bars(series, longest);
    return new Block.Chart(
        words.chartCaption(words.by(breakdown.by())),
        head(breakdown.by()),
        words.total(),
        series,
        shown.stream().map(group -> bar(group, breakdown.by(), bars)).toList());
  }

  private Bar bar(Group group, Grouping by, Bars bars) {
    var counts = STATUSES.stream().map(group.totals()::with).toList();
    return bars.bar(label(group, by), href(group, by), counts, group.totals().all(), counts);
  }

  private String label(Group group, Grouping by) {
    if (group.label() == null || group.label().isEmpty()) {
      return words.unnamed();
    }
    return by == Grouping.AREA ? tongue.area(group.label()) : group.label();
  }

  private String href(Group group, Grouping by) {
    if (group.key() == null) {
      return null;
    }
    return switch (by) {
      case ADDRESSEE -> tongue.link("/assignments?addressee=" + group.key());
      case ISSUER -> tongue.link("/assignments?issuer=" + group.key());
      case AREA -> tongue.link("/assignments?area=" + group.key());
      case PROGRAMME -> tongue.link("/programmes/" + group.key());
    };
  }

  private String head(Grouping by) {
    var messages = tongue.messages();
    return switch (by) {
      case ADDRESSEE -> messages.filterAddressee();
      case ISSUER -> messages.filterIssuer();
      case AREA -> messages.filterArea();
      case PROGRAMME -> words.fieldProgramme();
    };
  }

  private Series series(ExecutionStatus status) {
    return new Series(status.name().toLowerCase(Locale.ROOT), tongue.terms().execution(status));
  }
}
