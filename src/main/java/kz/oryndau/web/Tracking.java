package kz.oryndau.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kz.oryndau.assignment.WorkList;
import kz.oryndau.history.HistoryEntry;

/**
 * What the pages say of the life of a record: evidence, deadlines put off, marks, history. The
 * words stand in {@code messages/track_ru.properties} and its Kazakh and English sisters.
 */
@MessageBundle(value = "track", locale = "ru")
public interface Tracking {

  // Chips and figures

  @Message
  String extended();

  @Message
  String firstDeadline();

  @Message
  String ongoing();

  @Message
  String notCheckable();

  @Message
  String rateInTimeFirst();

  @Message
  String formulaInTimeFirst();

  @Message
  String rateInTimeLast();

  @Message
  String formulaInTimeLast();

  @Message
  String outsideNotCheckable();

  @Message
  String ongoingCounted(long n);

  // History

  @Message
  String aspect(HistoryEntry.Aspect aspect);

  @Message
  String ongoingNext(String period, String date);

  @Message
  String nothing();

  @Message
  String grantedBy(String name);

  @Message
  String sinceDay(String date);

  // Forms

  @Message
  String title();

  @Message
  String formExecution();

  @Message
  String formReopen();

  @Message
  String formCheck();

  @Message
  String formExtension();

  @Message
  String formOngoing();

  @Message
  String formNotCheckable();

  @Message
  String formCheckable();

  @Message
  String newStatus();

  @Message
  String since();

  @Message
  String sinceHint();

  @Message
  String removalOnly();

  @Message
  String removal();

  @Message
  String mergedInto();

  @Message
  String recordHint();

  @Message
  String evidence();

  @Message
  String evidenceHint();

  @Message
  String evidenceArticle();

  @Message
  String evidenceArticleHint();

  @Message
  String evidenceQuote();

  @Message
  String evidenceQuoteHint();

  @Message
  String or();

  @Message
  String evidenceDate();

  @Message
  String evidenceNote();

  @Message
  String evidenceOrigin();

  @Message
  String comment();

  @Message
  String reopenReason();

  @Message
  String record();

  @Message
  String checkHint();

  @Message
  String checkedToday();

  @Message
  String extendTo();

  @Message
  String extendGrantedBy();

  @Message
  String ongoingHint();

  @Message
  String period();

  @Message
  String next();

  @Message
  String ongoingEnd();

  @Message
  String standingTitle();

  @Message
  String formStanding();

  @Message
  String replacedBy();

  @Message
  String replacedByHint();

  @Message
  String standingReason();

  @Message
  String standingReasonHint();

  @Message
  String duplicateOf();

  @Message
  String formDuplicate();

  @Message
  String markDuplicate();

  @Message
  String outcome();

  @Message
  String names();

  @Message
  String done();

  @Message
  String notRecorded();

  @Message
  String changedMeanwhile();

  @Message
  String recurringHalfYear();

  // Work lists, saved filters, many at once

  @Message
  String work();

  @Message
  String workList(WorkList list);

  @Message
  String workMeaning(WorkList list);

  @Message
  String workEmpty();

  @Message
  String workAll(long n);

  @Message
  String filterWork();

  @Message
  String savedFilters();

  @Message
  String savedFiltersNone();

  @Message
  String saveFilter();

  @Message
  String filterName();

  @Message
  String rename();

  @Message
  String delete();

  @Message
  String deleteSure(String name);

  @Message
  String filterSaved();

  @Message
  String filterRenamed();

  @Message
  String filterDeleted();

  @Message
  String filterErrors();

  @Message
  String checkedOn(String date);

  @Message
  String select(String title);

  @Message
  String selectColumn();

  @Message
  String selectAll();

  @Message
  String selectNone();

  @Message
  String bulk();

  @Message
  String bulkAddressee();

  @Message
  String bulkArea();

  @Message
  String bulkCheck();

  @Message
  String bulkDone(long n);

  @Message
  String bulkUndo();

  @Message
  String bulkUndone();

  @Message
  String bulkUndoReason();

  @Message
  String bulkLatest();

  @Message
  String bulkLead();

  @Message
  String bulkTouched(long n);

  @Message
  String bulkRecords(long n);

  // Statuses and method

  @Message
  String aboutEvidence();

  @Message
  String aboutApart();

  @Message
  String aboutExtended();
}
