package kz.oryndau.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the pages. They stand in {@code messages/msg_ru.properties} and its Kazakh and
 * English sisters, where a linguist can edit them; the names say what each is for. Quarkus cannot
 * build a bundle of more than 300 words, so the terms of the record ({@link Terms}) and what is
 * said when something is wrong ({@link Problems}) have bundles of their own.
 */
@MessageBundle(locale = "ru")
public interface Messages {

  // The whole portal

  @Message
  String brand();

  @Message
  String tagline();

  @Message
  String skip();

  @Message
  String sections();

  @Message
  String articles();

  @Message
  String officials();

  @Message
  String statements();

  @Message
  String assignments();

  @Message
  String tryIt();

  @Message
  String addArticle();

  @Message
  String signIn();

  @Message
  String signOut();

  @Message
  String account();

  @Message
  String interfaceLanguage();

  @Message
  String search();

  @Message
  String searchLabel();

  @Message
  String about();

  @Message
  String keys();

  @Message
  String close();

  @Message
  String keySearch();

  @Message
  String keyNext();

  @Message
  String keyPrevious();

  @Message
  String keyHelp();

  @Message
  String reportedOnly();

  @Message
  String offline();

  @Message
  String goTo(String page);

  // Start page

  @Message
  String countArticles(long n);

  @Message
  String countOfficials(long n);

  @Message
  String countStatements(long n);

  @Message
  String countAssignments(long n);

  @Message
  String countDrafts(long n);

  @Message
  String nDrafts(long n);

  @Message
  String newestArticles();

  @Message
  String newestAssignments();

  @Message
  String overdueAssignments();

  @Message
  String nothingOverdue();

  @Message
  String allArticles();

  @Message
  String allAssignments();

  @Message
  String allOverdue();

  @Message
  String sample();

  @Message
  String sampleMeaning();

  @Message
  String samplesHere();

  @Message
  String samplesRemove();

  @Message
  String samplesRemoved();

  // Lists

  @Message
  String filters();

  @Message
  String filterText();

  @Message
  String filterOfficial();

  @Message
  String filterIssuer();

  @Message
  String filterAddressee();

  @Message
  String filterArea();

  @Message
  String filterKind();

  @Message
  String filterExecution();

  @Message
  String filterSchedule();

  @Message
  String filterReview();

  @Message
  String filterFrom();

  @Message
  String filterTo();

  @Message
  String filterAny();

  @Message
  String filterApply();

  @Message
  String filterActive();

  @Message
  String filterRemove();

  @Message
  String filterClear();

  @Message
  String sortBy(String column);

  @Message
  String nextPage();

  @Message
  String firstPage();

  @Message
  String pages();

  @Message
  String download();

  @Message
  String csvComma();

  @Message
  String csvSemicolon();

  @Message
  String emptyFiltered();

  @Message
  String emptyPublic();

  @Message
  String emptyAnalyst();

  @Message
  String columnTitle();

  @Message
  String columnSource();

  @Message
  String columnPublished();

  @Message
  String columnFound();

  @Message
  String columnName();

  @Message
  String columnPosts();

  @Message
  String columnGiven();

  @Message
  String columnReceived();

  @Message
  String columnLastSeen();

  @Message
  String columnWords();

  @Message
  String columnSpeaker();

  @Message
  String columnAssignment();

  @Message
  String columnIssuer();

  @Message
  String columnAddressee();

  @Message
  String columnDeadline();

  @Message
  String columnStatus();

  @Message
  String columnArea();

  // An article

  @Message
  String source();

  @Message
  String sourceOpen();

  @Message
  String published();

  @Message
  String sourceUnknown();

  @Message
  String inThisArticle();

  @Message
  String nobodyFound();

  @Message
  String nothingFound();

  @Message
  String recordsBeside();

  @Message
  String stored();

  @Message
  String failed();

  @Message
  String analyseAgain();

  @Message
  String analysed();

  @Message
  String knownArticle();

  @Message
  String accept();

  @Message
  String acceptAll(long n);

  @Message
  String reject();

  @Message
  String reopen();

  @Message
  String undo();

  @Message
  String undoReason();

  @Message
  String reason();

  @Message
  String reasonHint();

  @Message
  String doneAccepted();

  @Message
  String doneRejected();

  @Message
  String doneReopened();

  @Message
  String doneAcceptedAll(long n);

  @Message
  String confidence(long percent);

  @Message
  String retold();

  @Message
  String relayedBy(String name);

  @Message
  String tip(String what, String who);

  @Message
  String toRecord(String tip);

  @Message
  String toWords();

  @Message
  String openRecord();

  // An official, a statement, an assignment

  @Message
  String who();

  @Message
  String posts();

  @Message
  String seenIn(long n);

  @Message
  String seenBetween(String from, String to);

  @Message
  String officialStatements();

  @Message
  String officialGiven();

  @Message
  String officialReceived();

  @Message
  String showAll();

  @Message
  String none();

  @Message
  String speaker();

  @Message
  String issuer();

  @Message
  String issuerObligation();

  @Message
  String issuerPledge();

  @Message
  String addressees();

  @Message
  String notNamed();

  @Message
  String deadline();

  @Message
  String deadlineWords();

  @Message
  String deadlineUnknownDate();

  @Message
  String deadlineLatest(String date);

  @Message
  String recurring(String period);

  @Message
  String recurringDay();

  @Message
  String recurringWeek();

  @Message
  String recurringMonth();

  @Message
  String recurringQuarter();

  @Message
  String recurringYear();

  @Message
  String conditions();

  @Message
  String programmes();

  @Message
  String areas();

  @Message
  String lastChecked();

  @Message
  String insideStatement();

  @Message
  String assignmentsInside();

  @Message
  String statusReview();

  @Message
  String statusExecution();

  @Message
  String context();

  @Message
  String wholeArticle();

  @Message
  String history();

  @Message
  String historyWhen();

  @Message
  String historyWho();

  @Message
  String historyWhat();

  @Message
  String historyMachine();

  @Message
  String historyCreated(String to);

  @Message
  String historyChanged(String from, String to);

  @Message
  String decision();

  // A new article

  @Message
  String newTitle();

  @Message
  String newLead();

  @Message
  String fieldTitle();

  @Message
  String fieldTitleHint();

  @Message
  String fieldText();

  @Message
  String fieldSource();

  @Message
  String fieldSourceHint();

  @Message
  String fieldUrl();

  @Message
  String fieldPublishedAt();

  @Message
  String fieldPublishedAtHint();

  @Message
  String fieldLanguage();

  @Message
  String languageDetect();

  @Message
  String languageRu();

  @Message
  String languageKk();

  @Message
  String required();

  @Message
  String save();

  @Message
  String formErrors(int n);

  // Trying

  @Message
  String tryTitle();

  @Message
  String tryLead();

  @Message
  String trySubmit();

  @Message
  String tryErrors();

  @Message
  String tryResult();

  @Message
  String tryNothing();

  // Sign-in

  @Message
  String signInTitle();

  @Message
  String signInLead();

  @Message
  String username();

  @Message
  String password();

  @Message
  String signInFailed();

  // The report

  @Message
  String reportTotal();

  @Message
  String reportOverdue();

  @Message
  String rateDue();

  @Message
  String rateEnded();

  @Message
  String rateAll();

  @Message
  String formulaDue();

  @Message
  String formulaEnded();

  @Message
  String formulaAll();

  @Message
  String rateOf(long part, long whole);

  @Message
  String rateNone();

  @Message
  String outsideDrafts();

  @Message
  String outsideRetold();

  @Message
  String outsideRemoved();

  @Message
  String outsideSamples(long n);

  // Statuses and method

  @Message
  String aboutLead();

  @Message
  String aboutDrafts();

  @Message
  String aboutMarks();

  @Message
  String aboutMarkOfficial();

  @Message
  String aboutMarkDirect();

  @Message
  String aboutMarkIndirect();

  @Message
  String aboutMarkDirective();

  @Message
  String aboutMarkObligation();

  @Message
  String aboutMarkPledge();

  @Message
  String aboutStatuses();

  @Message
  String aboutSchedule();

  // More

  @Message
  String noDeadline();

  @Message
  String waiting();

  @Message
  String signInWait(long n);
}
