package kz.oryndau.report.make;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.oryndau.assignment.ScheduleClock;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.report.ask.Question;
import kz.oryndau.report.gather.Change;
import kz.oryndau.report.gather.FindingsReader;
import kz.oryndau.report.sum.Report;
import kz.oryndau.report.sum.Summing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes reports. */
@ApplicationScoped
public class ReportMaker {

  private final FindingsReader findings;
  private final ScheduleClock schedule;
  private final Clock clock;
  private final String version;

  ReportMaker(
      FindingsReader findings,
      ScheduleClock schedule,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    this.findings = findings;
    this.schedule = schedule;
    this.clock = clock;
    this.version = version;
  }

  /**
   * The report that answers a question now.
   *
   * @throws kz.oryndau.report.gather.TooMuch if the answer is longer than a report can be
   * @throws kz.oryndau.platform.InvalidInput if the question lacks something or names what is not
   *     there
   */
  public Report make(Question question) {
    var today = schedule.day();
    var settled = question.settled(today.today());
    var day = new ScheduleDay(settled.on(), today.soonDays());
    var printing = new Report.Printing(clock.instant(), version);
    return Summing.report(settled, findings.read(settled), day, printing);
  }

  /** What happened since a moment to the assignments that a question asks for, oldest first. */
  public List<Change> changesSince(Question question, Instant moment) {
    return findings.changesSince(question.settled(schedule.day().today()), moment);
  }
}
