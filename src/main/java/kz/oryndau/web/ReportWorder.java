package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.oryndau.report.paper.Block;
import kz.oryndau.report.paper.Document;
import kz.oryndau.report.paper.Document.Section;
import kz.oryndau.report.paper.Worder;
import kz.oryndau.report.sum.ListName;
import kz.oryndau.report.sum.Report;

/** Words a report: summary, charts, lists, sources, and what it was made of. */
@ApplicationScoped
class ReportWorder implements Worder {

  private final Clock clock;

  ReportWorder(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Document word(Report report, String language, String base) {
    return word(report, tongue(report, language, base), Integer.MAX_VALUE);
  }

  /** The same with at most so many rows in a table, for pages. */
  Document word(Report report, String language, int rows) {
    return word(report, tongue(report, language, ""), rows);
  }

  @Override
  public String fileName(Report report, String language) {
    var title = ReportLead.title(report, tongue(report, language, ""));
    var plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    var short80 = plain.length() > 80 ? plain.substring(0, 80) : plain;
    return short80.toLowerCase(Locale.ROOT) + "-" + report.day().today();
  }

  private ReportTongue tongue(Report report, String language, String base) {
    return new ReportTongue(
        InterfaceLanguage.ofCode(language).orElseThrow(), base, report.named(), clock.getZone());
  }

  private static Document word(Report report, ReportTongue tongue, int rows) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section("summary", tongue.words().summary(), new ReportSums(tongue).blocks(report)));
    var charts = new ReportCharts(tongue).blocks(report);
    if (!charts.isEmpty()) {
      sections.add(new Section("charts", tongue.words().charts(), charts));
    }
    var tables = new ReportTables(report, tongue, rows);
    for (var name : ListName.values()) {
      tables.grid(name).ifPresent(grid -> sections.add(section(name, grid, tongue)));
    }
    var lead = new ReportLead(report, tongue);
    sections.add(new Section("about", tongue.words().about(), lead.about()));
    return new Document(
        tongue.language().code(),
        ReportLead.title(report, tongue),
        lead.line(),
        sections,
        lead.foot());
  }

  private static Section section(ListName name, Block grid, ReportTongue tongue) {
    return new Section(name.word(), tongue.words().list(name), List.of(grid));
  }
}
