package kz.oryndau.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Access to stored articles. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepository<Article> {

  /** The stored article with the same text from the same address, if there is one. */
  public Optional<Article> findSame(String text, String url) {
    return find("sha256 = ?1 and coalesce(url, '') = ?2", Sha256.of(text), url == null ? "" : url)
        .firstResultOptional();
  }

  /** Keys of the articles that are stored but were never read, oldest first. */
  public List<Long> listUnread() {
    return getEntityManager()
        .createQuery("select a.id from Article a where a.state = :state order by a.id", Long.class)
        .setParameter("state", Article.State.STORED)
        .getResultList();
  }
}
