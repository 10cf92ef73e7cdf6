package kz.oryndau.web;

import java.util.List;
import kz.oryndau.article.ArticleRow;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.followup.FollowUpRow;
import kz.oryndau.history.Origin;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.NamedOfficial;
import kz.oryndau.statement.StatementRow;

/**
 * An article with its records beside their words.
 *
 * @param row the article
 * @param officials whom it names
 * @param passages its paragraphs, each with the records that begin in it
 * @param cards all records, in reading order
 * @param followUps what it says of earlier assignments, for analysts
 * @param notice what has just been done; null for nothing
 */
public record ArticleView(
    ArticleRow row,
    List<NamedOfficial> officials,
    List<Part> passages,
    List<Card> cards,
    List<FollowUpRow> followUps,
    Notice notice) {

  /** A paragraph and the records that begin in it. */
  public record Part(Passage passage, List<Card> cards) {}

  /** A statement or an assignment: one of the two is null. */
  public record Card(StatementRow statement, AssignmentRow assignment) {

    /** Its key on the page: "s12" or "a5". */
    public String key() {
      return statement != null ? "s" + statement.id() : "a" + assignment.id();
    }

    /** Name of its style class. */
    public String css() {
      return mark("").kind().css();
    }

    /** Its own page. */
    public String path() {
      return statement != null
          ? "/statements/" + statement.id()
          : "/assignments/" + assignment.id();
    }

    /** Whether it is right. */
    public ReviewStatus review() {
      return statement != null ? statement.review() : assignment.review();
    }

    /** Whether a person added it, because the machine had missed it. */
    public boolean byPerson() {
      var origin = statement != null ? statement.origin() : assignment.origin();
      return origin == Origin.PERSON;
    }

    /** For optimistic locking. */
    public Long version() {
      return statement != null ? statement.version() : assignment.version();
    }

    /** How sure the machine was, in whole per cent. */
    public long percent() {
      return Math.round(
          100 * (statement != null ? statement.confidence() : assignment.confidence()));
    }

    /** First UTF-16 unit of its words. */
    public int start() {
      return statement != null ? statement.source().spanStart() : assignment.source().spanStart();
    }

    Mark mark(String tip) {
      return statement != null
          ? new Mark(
              key(),
              Mark.Kind.valueOf(statement.kind().name()),
              start(),
              statement.source().spanEnd(),
              tip)
          : new Mark(
              key(),
              Mark.Kind.valueOf(assignment.kind().name()),
              start(),
              assignment.source().spanEnd(),
              tip);
    }
  }

  /** Path of its page. */
  public String path() {
    return "/articles/" + row.id();
  }

  /** How many officials it shows. */
  public long named() {
    return officials.size();
  }

  /** How many statements it shows. */
  public long statements() {
    return cards.stream().filter(card -> card.statement() != null).count();
  }

  /** How many assignments it shows. */
  public long assignments() {
    return cards.stream().filter(card -> card.assignment() != null).count();
  }

  /** How many records wait for a decision. */
  public long drafts() {
    return cards.stream().filter(card -> card.review() == ReviewStatus.DRAFT).count();
  }

  /** Key of the first statement; null where there is none. */
  public String firstStatement() {
    return cards.stream()
        .filter(card -> card.statement() != null)
        .map(Card::key)
        .findFirst()
        .orElse(null);
  }

  /** Key of the first assignment; null where there is none. */
  public String firstAssignment() {
    return cards.stream()
        .filter(card -> card.assignment() != null)
        .map(Card::key)
        .findFirst()
        .orElse(null);
  }
}
