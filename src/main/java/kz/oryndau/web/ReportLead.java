package kz.oryndau.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.oryndau.official.OfficialRow;
import kz.oryndau.report.ask.Question;
import kz.oryndau.report.ask.Questions;
import kz.oryndau.report.paper.Block;
import kz.oryndau.report.paper.Block.Fact;
import kz.oryndau.report.sum.Report;

/** What a report is about, of which day, by which question, and how to check it. */
final class ReportLead {

  private final Report report;
  private final Question question;
  private final ReportTongue tongue;

  ReportLead(Report report, ReportTongue tongue) {
    this.report = report;
    this.question = report.question();
    this.tongue = tongue;
  }

  /** Its kind, and whom or what it is about. */
  static String title(Report report, ReportTongue tongue) {
    var question = report.question();
    var kind = tongue.words().kind(question.report());
    return switch (question.report()) {
      case DOSSIER -> kind + ": " + official(question.official(), report, tongue);
      case PROGRAMME -> kind + ": " + programmes(report, tongue);
      default -> kind;
    };
  }

  /** Period and conditions in one line. */
  String line() {
    var words = tongue.words();
    var conditions = conditions();
    return period()
        + (conditions.isEmpty()
            ? ""
            : "; " + conditions.stream().map(ReportLead::plain).collect(Collectors.joining("; ")))
        + ". "
        + words.factDay()
        + " "
        + tongue.full(report.day().today());
  }

  /** What stands at the foot of each printed page: enough to find and check the report. */
  String foot() {
    return tongue.messages().brand()
        + " · "
        + tongue.brief(report.day().today())
        + " · SHA-256 "
        + report.digest().substring(0, 16)
        + "…";
  }

  /** The facts of its making. */
  List<Block> about() {
    var words = tongue.words();
    var conditions = conditions();
    var filters =
        conditions.isEmpty()
            ? words.factNone()
            : conditions.stream().map(ReportLead::plain).collect(Collectors.joining("; "));
    var query = "/reports/view?" + Questions.query(question);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.fieldPeriod(), period(), null));
    facts.add(new Fact(words.factFilters(), filters, null));
    facts.add(
        new Fact(
            words.factScope(),
            question.drafts() ? words.draftsCounted() : words.scopeAccepted(),
            null));
    facts.add(new Fact(words.factDay(), tongue.full(report.day().today()), null));
    facts.add(new Fact(words.factMade(), tongue.moment(report.printing().at()), null));
    facts.add(new Fact(words.factVersion(), report.printing().version(), null));
    facts.add(new Fact(words.factAddress(), tongue.link(query), tongue.link(query)));
    facts.add(new Fact(words.factDigest(), report.digest(), null));
    facts.add(new Fact(words.factCheck(), words.checkHere(), tongue.link(check())));
    return List.of(
        new Block.Facts(facts),
        new Block.Paragraph(words.aboutDigest()),
        new Block.Paragraph(tongue.messages().reportedOnly()));
  }

  private String check() {
    return "/reports/check?digest="
        + report.digest()
        + "&at="
        + report.printing().at()
        + "&question="
        + URLEncoder.encode(Questions.query(question), StandardCharsets.UTF_8);
  }

  private String period() {
    var words = tongue.words();
    var days = question.days();
    if (days.from() == null && days.to() == null) {
      return words.leadAll();
    }
    if (days.from() == null) {
      return words.leadTo(tongue.brief(days.to()));
    }
    return days.to() == null
        ? words.leadFrom(tongue.brief(days.from()))
        : words.leadDays(tongue.brief(days.from()), tongue.brief(days.to()));
  }

  private static String plain(Fact fact) {
    return fact.name() + ": " + fact.value();
  }

  private List<Fact> conditions() {
    var messages = tongue.messages();
    var terms = tongue.terms();
    List<Fact> facts = new ArrayList<>();
    add(facts, messages.filterIssuer(), officials(question.issuers()));
    add(facts, messages.filterAddressee(), officials(question.addressees()));
    add(facts, messages.filterArea(), question.areas().stream().map(tongue::area).toList());
    add(facts, tongue.words().fieldProgramme(), programmeNames(report, tongue));
    add(
        facts,
        messages.filterKind(),
        question.kinds().stream().map(terms::assignmentKind).toList());
    add(
        facts,
        messages.filterExecution(),
        question.execution().stream().map(terms::execution).toList());
    return facts;
  }

  private static void add(List<Fact> facts, String name, List<String> values) {
    if (!values.isEmpty()) {
      facts.add(new Fact(name, String.join(", ", values), null));
    }
  }

  private List<String> officials(List<Long> keys) {
    return keys.stream().map(key -> official(key, report, tongue)).toList();
  }

  private static String official(Long key, Report report, ReportTongue tongue) {
    OfficialRow row = report.named().officials().get(key);
    return row.labelIn(tongue.language().code());
  }

  private static String programmes(Report report, ReportTongue tongue) {
    return String.join(", ", programmeNames(report, tongue));
  }

  private static List<String> programmeNames(Report report, ReportTongue tongue) {
    return report.named().programmes().stream()
        .filter(row -> report.question().programmes().contains(row.id()))
        .map(row -> "«" + row.nameIn(tongue.language().code()) + "»")
        .toList();
  }
}
