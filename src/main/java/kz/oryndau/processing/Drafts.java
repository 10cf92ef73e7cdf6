package kz.oryndau.processing;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.oryndau.article.Article;
import kz.oryndau.article.Evidence;
import kz.oryndau.assignment.Addressee;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.extraction.Extraction;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.directive.Directive;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.quote.Quote;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.official.Official;
import kz.oryndau.statement.Statement;

/** Words the finds of one article in the language of the domain: quotes become statements. */
final class Drafts {

  private static final int MOST_AREAS = 3;

  private final Article article;
  private final Extraction extraction;
  private final Instant at;
  private final Map<String, Official> officials = new HashMap<>();
  private final Map<String, Statement> statements = new LinkedHashMap<>();

  Drafts(Article article, Extraction extraction, Instant at) {
    this.article = article;
    this.extraction = extraction;
    this.at = at;
  }

  /** Notes who an actor of the article is in the register. */
  void meet(Actor actor, Official official) {
    officials.put(actor.id(), official);
  }

  /** The statements, in reading order; to be called once, after everybody has been met. */
  List<Statement> statements() {
    extraction.quotes().forEach(quote -> statements.put(quote.id(), statement(quote)));
    return List.copyOf(statements.values());
  }

  /** Notes that a record that is stored stands for one that was found. */
  void standsFor(Statement found, Statement stored) {
    statements.replaceAll((id, each) -> each == found ? stored : each);
  }

  /** The assignments, in reading order; to be called after {@link #statements()}. */
  List<Assignment> assignments() {
    return extraction.directives().stream().map(this::assignment).toList();
  }

  private Statement statement(Quote quote) {
    var finding =
        new Statement.Finding(
            Statement.Kind.valueOf(quote.kind().name()),
            quote.verbClass() == null ? null : quote.verbClass().name(),
            evidence(quote.span(), quote.cue()),
            areas(quote),
            quote.confidence());
    return new Statement(
        article, officials.get(quote.speaker()), official(quote.messenger()), finding, at);
  }

  /** A statement touches the areas of the assignments inside it, and those that it speaks of. */
  private List<String> areas(Quote quote) {
    var ofAssignments =
        extraction.directives().stream()
            .filter(directive -> Objects.equals(directive.quote(), quote.id()))
            .flatMap(directive -> directive.policyAreas().stream());
    var own = extraction.topics().getOrDefault(quote.id(), List.of());
    return Stream.concat(ofAssignments, own.stream()).distinct().limit(MOST_AREAS).toList();
  }

  private Assignment assignment(Directive directive) {
    var finding =
        new Assignment.Finding(
            Assignment.Kind.valueOf(directive.kind().name()),
            directive.title(),
            evidence(directive.span(), directive.cue()),
            due(directive.deadline()),
            directive.conditions().stream().map(span -> span.in(article.text())).toList(),
            directive.programmes(),
            directive.policyAreas(),
            directive.retold(),
            directive.confidence());
    return new Assignment(
        article,
        officials.get(directive.issuer()),
        directive.quote() == null ? null : statements.get(directive.quote()),
        directive.addressees().stream().map(this::addressee).toList(),
        finding,
        at);
  }

  private Addressee addressee(Directive.Addressee addressee) {
    return new Addressee(addressee.name(), official(addressee.actor()));
  }

  private Assignment.Due due(Deadline deadline) {
    return deadline == null
        ? Assignment.Due.NONE
        : new Assignment.Due(
            deadline.span().in(article.text()),
            deadline.date(),
            deadline.latest(),
            deadline.recurring());
  }

  private Official official(String actorId) {
    return actorId == null ? null : officials.get(actorId);
  }

  private static Evidence evidence(Span span, Span cue) {
    return cue == null
        ? new Evidence(span.start(), span.end(), null, null)
        : new Evidence(span.start(), span.end(), cue.start(), cue.end());
  }
}
