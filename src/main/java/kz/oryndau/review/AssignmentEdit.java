package kz.oryndau.review;

import java.util.List;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.CleanText;
import kz.oryndau.platform.Violation.Rule;

/**
 * What a person says an assignment is, checked.
 *
 * @param issuer who gave it
 * @param addressees names of those who are to do it
 * @param wording the rest
 */
record AssignmentEdit(ChosenOfficial issuer, List<String> addressees, Assignment.Wording wording) {

  private static final int MAX_TITLE = 160;
  private static final int MAX_WORDS = 500;
  private static final List<String> PERIODS = List.of("P1D", "P1W", "P1M", "P3M", "P1Y");

  /**
   * Reads the fields {@code words}, {@code start}, {@code end}, {@code kind}, {@code title}, {@code
   * issuer…}, {@code addressees}, {@code deadlineText}, {@code dueDate}, {@code dueLatest}, {@code
   * recurring}, {@code conditions}, {@code programmes}, {@code areas} and {@code retold}.
   *
   * @param period the period that the record has, which may be one that the form does not offer
   * @throws kz.oryndau.platform.InvalidInput naming every field that is wrong
   */
  static AssignmentEdit read(
      Parameters form, String text, ChosenWords seen, List<Long> officials, String period) {
    var place = ChosenWords.read(form, text, seen);
    var kind = EditedFields.required(form, "kind", Assignment.Kind.class);
    var title = form.text("title");
    CleanText.checkRequired("title", title, MAX_TITLE, form.violations());
    var issuer = ChosenOfficial.read(form, "issuer", officials);
    var addressees = EditedFields.lines(form, "addressees");
    var due = due(form, text, period);
    var conditions = EditedFields.lines(form, "conditions");
    var programmes = EditedFields.lines(form, "programmes");
    var areas = EditedFields.areas(form);
    EditedFields.note(form);
    form.check();
    var wording =
        new Assignment.Wording(
            kind,
            title,
            place.start(),
            place.end(),
            due,
            conditions,
            programmes,
            areas,
            form.text("retold") != null);
    return new AssignmentEdit(issuer, addressees, wording);
  }

  private static Assignment.Due due(Parameters form, String text, String period) {
    var words = form.text("deadlineText");
    var date = form.date("dueDate");
    var last = form.date("dueLatest");
    var recurring = form.text("recurring");
    if (words != null
        && CleanText.check("deadlineText", words, MAX_WORDS, form.violations())
        && !text.contains(words)) {
      form.wrong("deadlineText", Rule.NOT_IN_ARTICLE);
    }
    if (words == null && (date != null || last != null || recurring != null)) {
      form.wrong("deadlineText", Rule.REQUIRED);
    }
    if (date == null && last != null) {
      form.wrong("dueDate", Rule.REQUIRED);
    }
    if (date != null && last != null && last.isBefore(date)) {
      form.wrong("dueLatest", Rule.BEFORE, date);
    }
    if (recurring != null && !recurring.equals(period) && !PERIODS.contains(recurring)) {
      form.wrong("recurring", Rule.NOT_ONE_OF, recurring, String.join(", ", PERIODS));
    }
    return new Assignment.Due(words, date, last == null ? date : last, recurring);
  }
}
