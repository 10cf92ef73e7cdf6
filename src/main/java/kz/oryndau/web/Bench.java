package kz.oryndau.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kz.oryndau.review.QueueFilter;

/**
 * The words of the review workbench: the queue, the article in review, the forms of its records,
 * re-extraction and the quality that review shows. They stand in {@code
 * messages/bench_ru.properties} and its Kazakh and English sisters.
 */
@MessageBundle(value = "bench", locale = "ru")
public interface Bench {
  // The queue

  @Message
  String review();

  @Message
  String reviewThis();

  @Message
  String queueLead();

  @Message
  String queueEmpty();

  @Message
  String whose();

  @Message
  String whoseOf(QueueFilter.Whose constant);

  @Message
  String order();

  @Message
  String leastCertain();

  @Message
  String newest();

  @Message
  String leastSure();

  @Message
  String holder();

  @Message
  String you();

  @Message
  String nobody();

  // An article in review

  @Message
  String reviewOf(String title);

  @Message
  String bar();

  @Message
  String draftsLeft(long n);

  @Message
  String sureFrom();

  @Message
  String confidence();

  @Message
  String addStatement();

  @Message
  String addAssignment();

  @Message
  String selected();

  @Message
  String next();

  @Message
  String leave();

  @Message
  String nothingHere();

  @Message
  String nothingDone();

  @Message
  String takenBy(String name, String since);

  @Message
  String takeOver();

  @Message
  String amend();

  @Message
  String byPerson();

  @Message
  String reasonNothing();

  @Message
  String reasonOther();

  @Message
  String reasonOld();

  @Message
  String reasonTwice();

  @Message
  String reasonOwn();

  @Message
  String doneAmended();

  @Message
  String doneAdded();

  @Message
  String decidedByAnother(String who);

  @Message
  String yourReason(String reason);

  // Keys

  @Message
  String keyAccept();

  @Message
  String keyReject();

  @Message
  String keyAmend();

  @Message
  String keyStatement();

  @Message
  String keyAssignment();

  @Message
  String keySure();

  @Message
  String keyUndo();

  @Message
  String keyNext();

  @Message
  String keySave();

  // The forms of records

  @Message
  String amendStatement();

  @Message
  String amendAssignment();

  @Message
  String backToArticle();

  @Message
  String words();

  @Message
  String wordsHint();

  @Message
  String offsets();

  @Message
  String start();

  @Message
  String end();

  @Message
  String endHint();

  @Message
  String choose();

  @Message
  String somebodyElse();

  @Message
  String typeIn();

  @Message
  String name();

  @Message
  String nameHint();

  @Message
  String post();

  @Message
  String type();

  @Message
  String person();

  @Message
  String addresseesHint();

  @Message
  String deadlineWords();

  @Message
  String deadlineHint();

  @Message
  String deadlineLatest();

  @Message
  String latestHint();

  @Message
  String recurring();

  @Message
  String once();

  @Message
  String more();

  @Message
  String oneALine();

  @Message
  String areasChosen(long n);

  @Message
  String note();

  @Message
  String noteHint();

  @Message
  String save();

  @Message
  String saveAndAccept();

  @Message
  String saveDraft();

  @Message
  String cancel();

  @Message
  String pickHint();

  @Message
  String notSaved();

  @Message
  String conflictTitle(String by);

  @Message
  String conflictLead();

  @Message
  String stored();

  @Message
  String yours();

  @Message
  String field();

  @Message
  String found();

  @Message
  String now();

  @Message
  String noDifference();

  @Message
  String foundTitle();

  @Message
  String foundLead(String by, String moment);

  // Reading again

  @Message
  String reextraction();

  @Message
  String reextractionLead();

  @Message
  String which();

  @Message
  String whichAll();

  @Message
  String whichChosen();

  @Message
  String articleNumbers();

  @Message
  String articleNumbersHint();

  @Message
  String preview();

  @Message
  String notStarted();

  @Message
  String latestJobs();

  @Message
  String started();

  @Message
  String phase();

  @Message
  String isStopped();

  @Message
  String isApplying();

  @Message
  String isApplied();

  @Message
  String isComparing();

  @Message
  String isCompared();

  @Message
  String isAdded();

  @Message
  String isChanged();

  @Message
  String isDropped();

  @Message
  String isKept();

  @Message
  String isFailed();

  @Message
  String progress(long read, long all);

  @Message
  String stop();

  @Message
  String resume();

  @Message
  String refresh();

  @Message
  String goesOn();

  @Message
  String stoppedLead();

  @Message
  String apply();

  @Message
  String applyLead();

  @Message
  String nothingChanges();

  @Message
  String couldNotRead();

  @Message
  String willAdd();

  @Message
  String willChange();

  @Message
  String willDrop();

  @Message
  String before();

  @Message
  String after();

  @Message
  String moreArticles(int n);

  // Quality

  @Message
  String quality();

  @Message
  String qualityTitle();

  @Message
  String qualityLead();

  @Message
  String decidedFrom();

  @Message
  String decidedTo();

  @Message
  String decidedCount();

  @Message
  String unchanged();

  @Message
  String acceptedAmended();

  @Message
  String rejected();

  @Message
  String added();

  @Message
  String month();

  @Message
  String rateRight();

  @Message
  String rateUseful();

  @Message
  String rateFound();

  @Message
  String formulaRight();

  @Message
  String formulaUseful();

  @Message
  String formulaFound();

  @Message
  String qualityOutside(long n);

  @Message
  String qualityEmpty();

  @Message
  String notFoundAgain();

  @Message
  String foundAgain();
}
