package kz.oryndau.processing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kz.oryndau.article.ArticleRepository;

/**
 * Finishes at the next start what a crash interrupted. Where nothing was, the dictionaries are not
 * even loaded.
 */
@ApplicationScoped
class UnreadArticles {

  private final ArticleRepository articles;
  private final ProcessingService processing;

  UnreadArticles(ArticleRepository articles, ProcessingService processing) {
    this.articles = articles;
    this.processing = processing;
  }

  void read(@Observes @Priority(100) StartupEvent event) {
    QuarkusTransaction.requiringNew().call(articles::listUnread).forEach(processing::process);
  }
}
