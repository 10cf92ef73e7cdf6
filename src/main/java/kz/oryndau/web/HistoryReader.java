package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import kz.oryndau.article.ArticleRow;
import kz.oryndau.article.ArticleRows;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.assignment.Removal;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryEntry.Aspect;
import kz.oryndau.history.Proof;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.statement.StatementRows;

/** Puts the history of a record into words: who, when, from, to, why, and what it rests on. */
@ApplicationScoped
class HistoryReader {

  private final HistoryWords values;
  private final ArticleRows articles;
  private final AssignmentRows assignments;
  private final StatementRows statements;
  private final Visit visit;
  private final Clock clock;

  HistoryReader(
      HistoryWords values,
      ArticleRows articles,
      AssignmentRows assignments,
      StatementRows statements,
      Visit visit,
      Clock clock) {
    this.values = values;
    this.articles = articles;
    this.assignments = assignments;
    this.statements = statements;
    this.visit = visit;
    this.clock = clock;
  }

  /** The history of an assignment, oldest first. */
  List<HistoryLine> ofAssignment(List<HistoryEntry> history) {
    return history.stream().map(entry -> line(entry, assignment(entry.relatedId()))).toList();
  }

  /** The history of a statement, oldest first. */
  List<HistoryLine> ofStatement(List<HistoryEntry> history) {
    return history.stream().map(entry -> line(entry, statement(entry.relatedId()))).toList();
  }

  private HistoryLine line(HistoryEntry entry, HistoryLine.Link related) {
    return new HistoryLine(
        entry.at(),
        Dates.moment(LocalDateTime.ofInstant(entry.at(), clock.getZone())),
        entry.actor(),
        HistoryEntry.MACHINE.equals(entry.actor()),
        visit.tracking().aspect(entry.aspect()),
        values.of(entry.aspect(), entry.from()),
        values.of(entry.aspect(), entry.to()),
        entry.from() == null
            && (entry.aspect() == Aspect.REVIEW || entry.aspect() == Aspect.EXECUTION),
        reason(entry),
        entry.since() == null ? null : full(entry.since()),
        detail(entry),
        related,
        proof(entry.proof()));
  }

  /** The machine's reasons are stored in one language and told in the reader's. */
  private String reason(HistoryEntry entry) {
    if (!HistoryEntry.MACHINE.equals(entry.actor()) || entry.reason() == null) {
      return entry.reason();
    }
    return switch (entry.reason()) {
      case HistoryEntry.NOT_FOUND_AGAIN -> visit.bench().notFoundAgain();
      case HistoryEntry.FOUND_AGAIN -> visit.bench().foundAgain();
      default -> entry.reason();
    };
  }

  private String detail(HistoryEntry entry) {
    if (entry.detail() == null) {
      return null;
    }
    return entry.aspect() == Aspect.EXECUTION
        ? visit.terms().removal(Removal.valueOf(entry.detail()))
        : visit.tracking().grantedBy(entry.detail());
  }

  /** An assignment by its title; only its number where the visitor may not see it. */
  HistoryLine.Link assignment(Long id) {
    return id == null
        ? null
        : link(
            "/assignments/" + id,
            id,
            assignments.find(id, visit.recordScope()).map(AssignmentRow::title));
  }

  /** A statement by its first words; only its number where the visitor may not see it. */
  HistoryLine.Link statement(Long id) {
    return id == null
        ? null
        : link(
            "/statements/" + id,
            id,
            statements.find(id, visit.recordScope()).map(row -> Words.headline(row.text())));
  }

  private static HistoryLine.Link link(String path, Long id, Optional<String> title) {
    return title
        .map(words -> new HistoryLine.Link(path, words))
        .orElseGet(() -> new HistoryLine.Link(null, "№ " + id));
  }

  /** What a change rests on, in words; null for null. */
  ProofView proof(Proof proof) {
    if (proof == null) {
      return null;
    }
    return proof.articleId() == null
        ? view(proof, null, proof.url(), null, proof.url(), null)
        : ofArticle(proof, articles.find(proof.articleId(), ReviewScope.ALL).orElseThrow());
  }

  private ProofView ofArticle(Proof proof, ArticleRow article) {
    var words = articles.text(article.id()).orElse("").substring(proof.start(), proof.end());
    var visible = articles.find(article.id(), visit.recordScope()).isPresent();
    var href = visible ? "/articles/" + article.id() + fragment(words) : null;
    return view(proof, href, article.title(), article.source(), article.url(), words);
  }

  /** Leads a browser that knows text fragments to the very words. */
  private static String fragment(String words) {
    var encoded = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    return "#:~:text=" + encoded.replace("-", "%2D");
  }

  private ProofView view(
      Proof proof, String href, String title, String outlet, String url, String words) {
    return new ProofView(
        href,
        title,
        outlet == null || outlet.isEmpty() ? null : outlet,
        url,
        full(proof.date()),
        words,
        proof.note(),
        visit.terms().origin(proof.origin()));
  }

  private String full(LocalDate date) {
    return Dates.full(date, visit.locale());
  }
}
