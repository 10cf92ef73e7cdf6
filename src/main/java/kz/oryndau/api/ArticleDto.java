package kz.oryndau.api;

import java.time.LocalDate;
import java.util.List;
import kz.oryndau.article.Article;
import kz.oryndau.article.ArticleRow;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.OfficialRef;
import kz.oryndau.statement.Statement;
import kz.oryndau.statement.StatementRow;

/** A stored article with its records, each with its key in the register. */
record ArticleDto(
    long id,
    String title,
    String text,
    String source,
    String url,
    String language,
    LocalDate publishedAt,
    String sha256,
    Article.State state,
    boolean sample,
    List<StatementDto> statements,
    List<AssignmentDto> assignments) {

  record StatementDto(
      long id,
      OfficialRef speaker,
      OfficialRef messenger,
      Statement.Kind kind,
      int start,
      int end,
      String text,
      List<String> policyAreas,
      ReviewStatus review,
      double confidence) {
    static StatementDto of(StatementRow row) {
      return new StatementDto(
          row.id(),
          row.speaker(),
          row.messenger(),
          row.kind(),
          row.source().spanStart(),
          row.source().spanEnd(),
          row.text(),
          row.policyAreas(),
          row.review(),
          row.confidence());
    }
  }

  record AssignmentDto(
      long id,
      OfficialRef issuer,
      Assignment.Kind kind,
      int start,
      int end,
      String text,
      String title,
      List<OfficialRef> addressees,
      Assignment.Due deadline,
      List<String> conditions,
      List<String> programmes,
      List<String> policyAreas,
      boolean retold,
      Long statement,
      ReviewStatus review,
      ExecutionStatus execution,
      double confidence) {
    static AssignmentDto of(AssignmentRow row) {
      return new AssignmentDto(
          row.id(),
          row.issuer(),
          row.kind(),
          row.source().spanStart(),
          row.source().spanEnd(),
          row.text(),
          row.title(),
          row.addressees(),
          row.due().text() == null ? null : row.due(),
          row.conditions(),
          row.programmes(),
          row.policyAreas(),
          row.retold(),
          row.statementId(),
          row.review(),
          row.execution(),
          row.confidence());
    }
  }

  static ArticleDto of(
      ArticleRow article,
      String text,
      List<StatementRow> statements,
      List<AssignmentRow> assignments) {
    return new ArticleDto(
        article.id(),
        article.title(),
        text,
        article.source(),
        article.url(),
        article.language(),
        article.publishedAt(),
        article.sha256(),
        article.state(),
        article.sample(),
        statements.stream().map(StatementDto::of).toList(),
        assignments.stream().map(AssignmentDto::of).toList());
  }
}
