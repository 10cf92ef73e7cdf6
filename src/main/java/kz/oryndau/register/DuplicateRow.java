package kz.oryndau.register;

import java.time.LocalDate;
import java.util.List;
import kz.oryndau.official.identity.Reason;

/**
 * Two entries that may be one, with what is known of both.
 *
 * @param reasons what speaks for it and against it
 */
public record DuplicateRow(long id, Side first, Side second, List<Reason> reasons) {

  /** Copies the list. */
  public DuplicateRow {
    reasons = List.copyOf(reasons);
  }

  /** Tells its form from those of other pairs. */
  public String key() {
    return "pair-" + id;
  }

  /**
   * One of the two.
   *
   * @param posts every post that articles or tables give it
   * @param from day of the first article that names it; null for none
   * @param to day of the last; null for none
   * @param articleId the newest article; null for none
   * @param articleTitle its headline; null for none
   * @param words what that article says around the name; empty for none
   */
  public record Side(
      long id,
      String label,
      List<String> posts,
      long articles,
      LocalDate from,
      LocalDate to,
      Long articleId,
      String articleTitle,
      String words) {

    /** Copies the list. */
    public Side {
      posts = List.copyOf(posts);
    }
  }
}
