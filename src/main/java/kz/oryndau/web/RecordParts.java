package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import kz.oryndau.article.SourceRef;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryEntry.Aspect;
import kz.oryndau.history.ReviewStatus;

/** Makes what the pages of single records share. */
@ApplicationScoped
class RecordParts {

  private final ArticleReader reader;
  private final Notices notices;
  private final Visit visit;
  private final Clock clock;

  RecordParts(ArticleReader reader, Notices notices, Visit visit, Clock clock) {
    this.reader = reader;
    this.notices = notices;
    this.visit = visit;
    this.clock = clock;
  }

  RecordView of(SourceRef source, List<String> slugs, List<HistoryEntry> history, UriInfo uri) {
    var article = source.articleId();
    return new RecordView(
        reader.language(article),
        reader.around(article, source.spanStart(), source.spanEnd(), visit.recordScope()),
        areas(slugs),
        history.stream().map(this::line).toList(),
        notices.of(uri));
  }

  /** Policy areas as links; a slug that has no word yet stands for itself. */
  private List<Field.Option> areas(List<String> slugs) {
    var terms = visit.terms();
    return slugs.stream()
        .map(slug -> new Field.Option(slug, PolicyArea.ofSlug(slug).map(terms::area).orElse(slug)))
        .toList();
  }

  /** An ISO 8601 period in words; the period itself where it has none; null for null. */
  String recurring(String period) {
    if (period == null) {
      return null;
    }
    var words = visit.words();
    return switch (period) {
      case "P1D" -> words.recurringDay();
      case "P1W", "P7D" -> words.recurringWeek();
      case "P1M" -> words.recurringMonth();
      case "P3M" -> words.recurringQuarter();
      case "P1Y" -> words.recurringYear();
      default -> period;
    };
  }

  private HistoryLine line(HistoryEntry entry) {
    var words = visit.words();
    var execution = entry.aspect() == Aspect.EXECUTION;
    return new HistoryLine(
        entry.at(),
        Dates.moment(LocalDateTime.ofInstant(entry.at(), clock.getZone())),
        entry.actor(),
        HistoryEntry.MACHINE.equals(entry.actor()),
        execution ? words.statusExecution() : words.statusReview(),
        entry.from() == null ? null : status(execution, entry.from()),
        status(execution, entry.to()),
        entry.reason());
  }

  private String status(boolean execution, String name) {
    return execution
        ? visit.terms().execution(ExecutionStatus.valueOf(name))
        : visit.terms().review(ReviewStatus.valueOf(name));
  }
}
