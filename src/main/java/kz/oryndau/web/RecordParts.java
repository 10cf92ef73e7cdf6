package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.oryndau.article.SourceRef;
import kz.oryndau.assignment.Checkable;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryEntry.Aspect;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.statement.Standing;

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
    return new HistoryLine(
        entry.at(),
        Dates.moment(LocalDateTime.ofInstant(entry.at(), clock.getZone())),
        entry.actor(),
        HistoryEntry.MACHINE.equals(entry.actor()),
        visit.tracking().aspect(entry.aspect()),
        value(entry.aspect(), entry.from()),
        value(entry.aspect(), entry.to()),
        entry.reason());
  }

  /** What an aspect says before or after a change, in words; null for nothing. */
  private String value(Aspect aspect, String value) {
    var terms = visit.terms();
    if (value == null) {
      return null;
    }
    return switch (aspect) {
      case REVIEW -> terms.review(ReviewStatus.valueOf(value));
      case EXECUTION -> terms.execution(ExecutionStatus.valueOf(value));
      case STANDING -> terms.standing(Standing.valueOf(value));
      case CHECKABLE -> terms.checkable(Checkable.valueOf(value));
      case DEADLINE, CHECK -> Dates.brief(LocalDate.parse(value));
      case ONGOING -> ongoing(value.split("/"));
      case AREAS -> areaWords(value);
      case CONTENT, ADDRESSEES -> value;
    };
  }

  private String ongoing(String[] interval) {
    return visit
        .tracking()
        .ongoingNext(recurring(interval[2]), Dates.brief(LocalDate.parse(interval[1])));
  }

  private String areaWords(String slugs) {
    return areas(List.of(slugs.split(Pattern.quote(HistoryEntry.SEPARATOR)))).stream()
        .map(Field.Option::label)
        .collect(Collectors.joining(", "));
  }
}
