package kz.oryndau.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import kz.oryndau.article.Article;
import kz.oryndau.article.ArticleRepository;
import kz.oryndau.article.Aside;
import kz.oryndau.assignment.AssignmentRepository;
import kz.oryndau.extraction.Extraction;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialMention;
import kz.oryndau.official.OfficialMentionRepository;
import kz.oryndau.register.DecidedPlaces;
import kz.oryndau.statement.StatementRepository;

/** Writes what was found in an article as drafts, all of it or nothing. */
@ApplicationScoped
class DraftWriter {

  private final ArticleRepository articles;
  private final OfficialResolver officials;
  private final DecidedPlaces decided;
  private final OfficialMentionRepository mentions;
  private final StatementRepository statements;
  private final AssignmentRepository assignments;
  private final Clock clock;

  DraftWriter(
      ArticleRepository articles,
      OfficialResolver officials,
      DecidedPlaces decided,
      OfficialMentionRepository mentions,
      StatementRepository statements,
      AssignmentRepository assignments,
      Clock clock) {
    this.articles = articles;
    this.officials = officials;
    this.decided = decided;
    this.mentions = mentions;
    this.statements = statements;
    this.assignments = assignments;
    this.clock = clock;
  }

  /** Stores the drafts and marks the article as read; does nothing if somebody was quicker. */
  @Transactional
  public void write(long articleId, Extraction extraction) {
    var article = articles.findById(articleId, LockModeType.PESSIMISTIC_WRITE);
    if (article.state() == Article.State.ANALYSED) {
      return;
    }
    var drafts = new Drafts(article, extraction, clock.instant());
    for (var actor : extraction.actors()) {
      var official = officials.resolve(actor, article);
      drafts.meet(actor, official);
      writeMentions(article, actor, official);
    }
    drafts.statements().forEach(statements::persist);
    drafts.assignments().forEach(assignments::persist);
    article.markAnalysed(extraction.language().code(), asides(extraction), clock.instant());
    decided.apply(articleId);
  }

  private void writeMentions(Article article, Actor actor, Official official) {
    for (var span : actor.mentions()) {
      mentions.persist(new OfficialMention(article, official, span.start(), span.end()));
    }
  }

  /** The stretches that stand aside, in the words of the domain. */
  static List<Aside> asides(Extraction extraction) {
    return extraction.asides().stream().map(DraftWriter::aside).toList();
  }

  private static Aside aside(Extraction.Aside aside) {
    return new Aside(
        aside.span().start(), aside.span().end(), Aside.Kind.valueOf(aside.kind().name()));
  }
}
