package kz.oryndau.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.Violation;

/** Reads forms and shows them again with what is wrong. */
final class Forms {

  private Forms() {}

  /**
   * A field as it was typed. Browsers send line ends as CR LF whatever was typed; the archive keeps
   * LF alone, so that a text pasted here and the same text sent by a program are one.
   */
  static String field(MultivaluedMap<String, String> form, String name) {
    var value = form.getFirst(name);
    return value == null ? "" : value.replace("\r\n", "\n");
  }

  /** The form as it was typed, with the violations in words. */
  static FormView again(
      MultivaluedMap<String, String> form, List<String> fields, InvalidInput wrong, Visit visit) {
    var values = new LinkedHashMap<String, String>();
    fields.forEach(name -> values.put(name, field(form, name)));
    return again(values, wrong.violations(), visit);
  }

  /** The fields as they were typed, with the violations in words. */
  static FormView again(Map<String, String> values, List<Violation> violations, Visit visit) {
    return new FormView(
        values,
        violations.stream()
            .map(
                violation ->
                    new FormView.Error(
                        violation.field(),
                        label(violation.field(), visit),
                        ViolationWords.of(violation, visit.problems(), visit.terms())))
            .toList());
  }

  /** Every field as it was typed; the first where one was sent twice. */
  static Map<String, String> values(MultivaluedMap<String, String> form) {
    var values = new LinkedHashMap<String, String>();
    form.keySet().forEach(name -> values.put(name, field(form, name)));
    return values;
  }

  /** What forms call a field; its own name where none does. */
  static String label(String field, Visit visit) {
    var words = visit.words();
    var tracking = visit.tracking();
    var people = visit.people();
    var bench = visit.bench();
    return switch (field) {
      case "words" -> bench.words();
      case "start" -> bench.start();
      case "end" -> bench.end();
      case "speakerName", "issuerName" -> bench.name();
      case "speakerPost", "issuerPost" -> bench.post();
      case "deadlineText" -> bench.deadlineWords();
      case "dueLatest" -> bench.deadlineLatest();
      case "recurring" -> bench.recurring();
      case "why" -> bench.note();
      case "retold" -> words.retold();
      case "sure" -> bench.confidence();
      case "articles" -> bench.articleNumbers();
      case "title" -> words.fieldTitle();
      case "text" -> words.fieldText();
      case "source" -> words.fieldSource();
      case "url" -> words.fieldUrl();
      case "publishedAt" -> words.fieldPublishedAt();
      case "language" -> words.fieldLanguage();
      case "reason" -> words.reason();
      case "status" -> words.columnStatus();
      case "review" -> words.statusReview();
      case "addressees" -> words.addressees();
      case "dueDate" -> words.deadline();
      case "conditions" -> words.conditions();
      case "programmes" -> words.programmes();
      case "areas" -> words.areas();
      case "speaker" -> words.speaker();
      case "issuer" -> words.issuer();
      case "kind" -> words.filterKind();
      case "other", "nameKk", "nameLatin", "nameRu", "nameEn" -> words.columnName();
      case "from" -> words.filterFrom();
      case "to" -> words.filterTo();
      case "username" -> words.username();
      case "role" -> people.columnRole();
      case "current" -> people.fieldCurrent();
      case "next" -> people.fieldNext();
      case "again" -> people.fieldAgain();
      case "standing" -> tracking.aspect(HistoryEntry.Aspect.STANDING);
      case "since" -> tracking.since();
      case "removal" -> tracking.removal();
      case "mergedInto" -> tracking.mergedInto();
      case "replacedBy" -> tracking.replacedBy();
      case "duplicateOf" -> tracking.duplicateOf();
      case "evidence" -> tracking.evidence();
      case "article" -> tracking.evidenceArticle();
      case "quote" -> tracking.evidenceQuote();
      case "date" -> tracking.evidenceDate();
      case "note" -> tracking.evidenceNote();
      case "origin" -> tracking.evidenceOrigin();
      case "deadline" -> tracking.extendTo();
      case "grantedBy" -> tracking.extendGrantedBy();
      case "period" -> tracking.period();
      case "nextDay" -> tracking.next();
      case "name" -> tracking.filterName();
      case "official" -> words.filterAddressee();
      case "programme" -> visit.reports().fieldProgramme();
      case "on" -> visit.reports().fieldOn();
      case "folder" -> visit.reports().scheduleFolder();
      case "email" -> visit.reports().scheduleEmail();
      case "digest" -> visit.reports().checkDigest();
      case "question" -> visit.reports().checkQuestion();
      case "addressee" -> words.filterAddressee();
      case "execution" -> words.filterExecution();
      case "area" -> words.filterArea();
      case "record" -> tracking.bulk();
      case "undo" -> tracking.bulkUndo();
      case "checkable" -> tracking.aspect(HistoryEntry.Aspect.CHECKABLE);
      default -> field;
    };
  }
}
