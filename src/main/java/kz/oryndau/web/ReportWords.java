package kz.oryndau.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kz.oryndau.report.ask.Grouping;
import kz.oryndau.report.ask.Period;
import kz.oryndau.report.ask.ReportKind;
import kz.oryndau.report.deliver.Frequency;
import kz.oryndau.report.deliver.Outcome;
import kz.oryndau.report.sum.ListName;

/**
 * The words of reports. They stand in {@code messages/report_ru.properties} and its Kazakh and
 * English sisters.
 */
@MessageBundle(value = "report", locale = "ru")
public interface ReportWords {

  @Message
  String reports();

  @Message
  String lead();

  @Message
  String kind(ReportKind kind);

  @Message
  String meaning(ReportKind kind);

  @Message
  String fieldKind();

  @Message
  String fieldBy();

  @Message
  String fieldPeriod();

  @Message
  String fieldFrom();

  @Message
  String fieldTo();

  @Message
  String fieldOn();

  @Message
  String fieldOnHint();

  @Message
  String fieldOfficial();

  @Message
  String fieldProgramme();

  @Message
  String fieldDrafts();

  @Message
  String fieldMore();

  @Message
  String periodHint();

  @Message
  String periodOwn();

  @Message
  String by(Grouping by);

  @Message
  String period(Period period);

  @Message
  String make();

  @Message
  String change();

  @Message
  String askErrors();

  @Message
  String tooMuch(long found, long most);

  @Message
  String tooMuchFile(long found, long most);

  @Message
  String nothing();

  @Message
  String about();

  @Message
  String summary();

  @Message
  String charts();

  @Message
  String list(ListName list);

  @Message
  String counted(long n, long due, long done, long overdue);

  @Message
  String noneCounted();

  @Message
  String saidCount(long n);

  @Message
  String changedCount(long n);

  @Message
  String draftsCounted();

  @Message
  String chartStatus();

  @Message
  String chartCaption(String by);

  @Message
  String chartTwice();

  @Message
  String chartMore(long n);

  @Message
  String unnamed();

  @Message
  String total();

  @Message
  String headWhat();

  @Message
  String headWho();

  @Message
  String headDue();

  @Message
  String headState();

  @Message
  String headSource();

  @Message
  String headSaid();

  @Message
  String headWhen();

  @Message
  String headRecord();

  @Message
  String headChange();

  @Message
  String headProof();

  @Message
  String headPost();

  @Message
  String headTime();

  @Message
  String headKnown();

  @Message
  String headTitle();

  @Message
  String headDate();

  @Message
  String headHash();

  @Message
  String byArticles();

  @Message
  String byTable();

  @Message
  String gave(String name);

  @Message
  String toWhom(String names);

  @Message
  String firstDue(String date);

  @Message
  String asSaid(String words);

  @Message
  String noProof();

  @Message
  String sinceDay(String date);

  @Message
  String draft();

  @Message
  String sample();

  @Message
  String numbered(long id);

  @Message
  String firstRows(long n, long all);

  @Message
  String leftOut();

  @Message
  String factDay();

  @Message
  String factMade();

  @Message
  String factVersion();

  @Message
  String factScope();

  @Message
  String scopeAccepted();

  @Message
  String factFilters();

  @Message
  String factNone();

  @Message
  String factAddress();

  @Message
  String factDigest();

  @Message
  String factCheck();

  @Message
  String checkHere();

  @Message
  String aboutDigest();

  @Message
  String leadDays(String from, String to);

  @Message
  String leadFrom(String from);

  @Message
  String leadTo(String to);

  @Message
  String leadAll();

  @Message
  String formats();

  @Message
  String printHint();

  @Message
  String csvOf(String list);

  @Message
  String check();

  @Message
  String checkLead();

  @Message
  String checkDigest();

  @Message
  String checkQuestion();

  @Message
  String checkMarks();

  @Message
  String checkMarksHint();

  @Message
  String checkDo();

  @Message
  String checkSame();

  @Message
  String checkDiffers();

  @Message
  String checkNow();

  @Message
  String checkPrinted();

  @Message
  String checkSince(String moment);

  @Message
  String checkNoHistory();

  @Message
  String checkRows();

  @Message
  String checkChanged();

  @Message
  String checkGone();

  @Message
  String checkNew();

  @Message
  String checkOpen();

  // Saved and scheduled

  @Message
  String saved();

  @Message
  String savedNone();

  @Message
  String save();

  @Message
  String saveName();

  @Message
  String rename();

  @Message
  String delete();

  @Message
  String doneSaved();

  @Message
  String doneRenamed();

  @Message
  String doneDeleted();

  @Message
  String doneRestored();

  @Message
  String doneScheduled();

  @Message
  String doneUnscheduled();

  @Message
  String undo();

  @Message
  String keepErrors();

  @Message
  String schedule();

  @Message
  String scheduled();

  @Message
  String scheduleLead();

  @Message
  String scheduleFrequency();

  @Message
  String frequency(Frequency frequency);

  @Message
  String scheduleFormat();

  @Message
  String scheduleLanguage();

  @Message
  String scheduleFolder();

  @Message
  String scheduleFolderHint();

  @Message
  String scheduleEmail();

  @Message
  String folderOff();

  @Message
  String mailOff();

  @Message
  String scheduleNext(String moment);

  @Message
  String scheduleSet();

  @Message
  String scheduleRemove();

  @Message
  String runs();

  @Message
  String runsNone();

  @Message
  String runDue(String moment);

  @Message
  String outcome(Outcome outcome);

  @Message
  String busy();
}
