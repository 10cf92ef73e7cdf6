package kz.oryndau.report.deliver;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Duration;
import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.report.ask.Questions;
import kz.oryndau.report.file.ReportFiles;
import kz.oryndau.report.gather.TooMuch;
import kz.oryndau.report.keep.SavedReport;
import kz.oryndau.report.keep.SavedReports;
import kz.oryndau.report.make.ReportMaker;
import kz.oryndau.report.paper.Document;
import kz.oryndau.report.paper.Worder;
import org.jboss.logging.Logger;

/** Runs the reports that are due, one after another. */
@ApplicationScoped
public class ReportDeliveries {

  private static final Logger LOG = Logger.getLogger(ReportDeliveries.class);
  private static final int LONGEST_RUN_SECONDS = 900;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Schedules schedules;
  private final SavedReports saved;
  private final ReportMaker maker;
  private final Worder worder;
  private final ReportFiles files;
  private final DeliverySettings settings;
  private final Mailer mailer;

  ReportDeliveries(
      Schedules schedules,
      SavedReports saved,
      ReportMaker maker,
      Worder worder,
      ReportFiles files,
      DeliverySettings settings,
      Mailer mailer) {
    this.schedules = schedules;
    this.saved = saved;
    this.maker = maker;
    this.worder = worder;
    this.files = files;
    this.settings = settings;
    this.mailer = mailer;
  }

  private record Made(Document document, byte[] content, String name) {}

  /**
   * Runs the report that is due longest, notes what became of it and when it comes next; false
   * where none is due.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  @TransactionConfiguration(timeout = LONGEST_RUN_SECONDS)
  public boolean runOne() {
    var due = schedules.lockDue();
    due.ifPresent(
        schedule -> {
          run(schedule, saved.find(schedule.report()).orElseThrow());
          schedules.goOn(schedule);
        });
    return due.isPresent();
  }

  private void run(Schedule schedule, SavedReport report) {
    try {
      var asked = new Parameters(Questions.parts(report.query()));
      var question = Questions.read(asked);
      asked.check();
      var made = maker.make(question);
      if (!ReportFiles.fits(made, schedule.format())) {
        schedules.note(schedule, Outcome.TOO_LONG, String.valueOf(made.size()));
        return;
      }
      var document = worder.word(made, schedule.language(), settings.address());
      var content = files.write(made, document, schedule.format(), null, PATIENCE);
      var name = fileName(report) + "-" + made.day().today() + "." + schedule.format().extension();
      send(schedule, report, new Made(document, content, name));
    } catch (TooMuch much) {
      schedules.note(schedule, Outcome.TOO_LONG, String.valueOf(much.found()));
    } catch (InvalidInput wrong) {
      schedules.note(schedule, Outcome.QUESTION_WRONG, wrong.violations().get(0).field());
    } catch (RuntimeException e) {
      LOG.errorf(e, "Report %d could not be made", report.id());
      schedules.note(schedule, Outcome.FAILED, e.getClass().getSimpleName());
    }
  }

  private static String fileName(SavedReport report) {
    var plain = report.name().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return (plain.isEmpty() ? "report" : plain) + "-" + report.id();
  }

  private void send(Schedule schedule, SavedReport report, Made made) {
    if (schedule.folder() != null) {
      toFolder(schedule, made);
    }
    if (schedule.email() != null) {
      byMail(schedule, report, made);
    }
  }

  private void toFolder(Schedule schedule, Made made) {
    var base = settings.folder();
    if (base.isEmpty()) {
      schedules.note(schedule, Outcome.FOLDER_OFF, "");
      return;
    }
    try {
      new ReportFolder(base.get()).write(schedule.folder(), made.name(), made.content());
      schedules.note(schedule, Outcome.TO_FOLDER, schedule.folder() + "/" + made.name());
    } catch (IOException e) {
      LOG.errorf(e, "Report %d could not be written", schedule.report());
      schedules.note(schedule, Outcome.FOLDER_FAILED, String.valueOf(e.getMessage()));
    }
  }

  private void byMail(Schedule schedule, SavedReport report, Made made) {
    if (!settings.mail()) {
      schedules.note(schedule, Outcome.MAIL_OFF, "");
      return;
    }
    try {
      var text =
          made.document().lead() + "\n\n" + settings.address() + "/reports/saved/" + report.id();
      mailer.send(
          Mail.withText(schedule.email(), report.name() + ": " + made.document().title(), text)
              .addAttachment(made.name(), made.content(), schedule.format().mediaType()));
      schedules.note(schedule, Outcome.BY_MAIL, schedule.email());
    } catch (RuntimeException e) {
      LOG.errorf(e, "Report %d could not be mailed", schedule.report());
      schedules.note(schedule, Outcome.MAIL_FAILED, String.valueOf(e.getMessage()));
    }
  }
}
