package kz.oryndau.web;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.report.Rate;
import kz.oryndau.report.ask.ReportKind;
import kz.oryndau.report.paper.Block;
import kz.oryndau.report.paper.Block.Figure;
import kz.oryndau.report.sum.ExecutionTotals;
import kz.oryndau.report.sum.ListName;
import kz.oryndau.report.sum.Report;

/** The summary in words and figures: each share with its formula and its denominator. */
final class ReportSums {

  private final ReportWords words;
  private final Messages messages;
  private final Tracking tracking;

  ReportSums(ReportTongue tongue) {
    this.words = tongue.words();
    this.messages = tongue.messages();
    this.tracking = tongue.tracking();
  }

  /** The blocks of the summary. */
  List<Block> blocks(Report report) {
    List<Block> blocks = new ArrayList<>();
    if (report.empty()) {
      blocks.add(new Block.Note(words.nothing()));
    }
    if (report.question().drafts()) {
      blocks.add(new Block.Note(words.draftsCounted()));
    }
    var several = report.totals().size() > 1;
    report.totals().forEach((name, totals) -> blocks.addAll(sums(report, name, totals, several)));
    var more = more(report);
    if (!more.isEmpty()) {
      blocks.add(new Block.Points(more));
    }
    return blocks;
  }

  private List<Block> sums(Report report, ListName name, ExecutionTotals totals, boolean several) {
    List<Block> blocks = new ArrayList<>();
    if (several) {
      blocks.add(new Block.Heading(words.list(name)));
    }
    blocks.add(
        new Block.Paragraph(
            totals.all() == 0
                ? words.noneCounted()
                : words.counted(
                    totals.all(), totals.due(), totals.fulfilledOfDue(), totals.overdue())));
    if (name != ListName.OVERDUE && totals.all() > 0) {
      blocks.add(new Block.Figures(figures(totals)));
    }
    var drafts =
        several && name != report.totals().keySet().iterator().next() ? 0 : report.drafts();
    blocks.add(new Block.Points(leftOut(totals, drafts)));
    if (totals.samples() > 0) {
      blocks.add(new Block.Note(messages.outsideSamples(totals.samples())));
    }
    return blocks;
  }

  private List<Figure> figures(ExecutionTotals totals) {
    return List.of(
        new Figure(messages.reportTotal(), String.valueOf(totals.all()), null, null),
        new Figure(messages.reportOverdue(), String.valueOf(totals.overdue()), null, null),
        rate(messages.rateDue(), totals.fulfilledOfDueRate(), messages.formulaDue()),
        rate(tracking.rateInTimeFirst(), totals.inTimeByFirst(), tracking.formulaInTimeFirst()),
        rate(tracking.rateInTimeLast(), totals.inTimeByLast(), tracking.formulaInTimeLast()),
        rate(messages.rateEnded(), totals.fulfilledOfEnded(), messages.formulaEnded()),
        rate(messages.rateAll(), totals.fulfilledOfAll(), messages.formulaAll()));
  }

  private Figure rate(String name, Rate rate, String formula) {
    return rate.percent().isEmpty()
        ? new Figure(name, "–", messages.rateNone(), formula)
        : new Figure(
            name,
            rate.percent().getAsLong() + " %",
            messages.rateOf(rate.part(), rate.whole()),
            formula);
  }

  private List<String> leftOut(ExecutionTotals totals, long drafts) {
    List<String> points = new ArrayList<>();
    points.add(words.leftOut() + ":");
    points.add(messages.outsideDrafts() + ": " + drafts);
    points.add(messages.outsideRetold() + ": " + totals.retold());
    points.add(messages.outsideRemoved() + ": " + totals.removed());
    points.add(tracking.outsideNotCheckable() + ": " + totals.notCheckable());
    if (totals.ongoing() > 0) {
      points.add(tracking.ongoingCounted(totals.ongoing()));
    }
    return points;
  }

  private List<String> more(Report report) {
    List<String> points = new ArrayList<>();
    var kind = report.question().report();
    if (kind == ReportKind.DOSSIER || kind == ReportKind.DIGEST) {
      points.add(words.saidCount(report.said()));
    }
    if (kind == ReportKind.CHANGES || kind == ReportKind.DIGEST || kind == ReportKind.PROGRAMME) {
      points.add(words.changedCount(report.changes().size()));
    }
    return points;
  }
}
