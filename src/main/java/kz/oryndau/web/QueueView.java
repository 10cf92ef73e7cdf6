package kz.oryndau.web;

import kz.oryndau.review.QueueRow;

/**
 * The articles that wait for a decision.
 *
 * @param list the rows with their filters
 * @param user who looks
 * @param notice what has just been done; null for nothing
 */
public record QueueView(ListView<QueueRow> list, String user, Notice notice) {

  /** Link to the list with the least certain first. */
  public String leastCertain() {
    return list.address().without("sort").without("order").href();
  }

  /** Link to the list with the newest first. */
  public String newest() {
    return list.address().with("sort", "published").with("order", "desc").href();
  }

  /** Whether the newest come first. */
  public boolean newestFirst() {
    return "published".equals(list.page().sort());
  }

  /** Link to an article in review, which remembers the order of the list. */
  public String open(QueueRow row) {
    return list.address().without("q").at("/review/articles/" + row.articleId()).href();
  }
}
