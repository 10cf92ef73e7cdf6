package kz.oryndau.official;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import kz.oryndau.article.Article;

/** A place in an article that means an official. */
@Entity
public class OfficialMention {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Article article;

  @ManyToOne(fetch = FetchType.LAZY)
  private Official official;

  private int spanStart;
  private int spanEnd;

  protected OfficialMention() {}

  /** A mention at the UTF-16 units from {@code spanStart} up to {@code spanEnd}, exclusive. */
  public OfficialMention(Article article, Official official, int spanStart, int spanEnd) {
    this.article = article;
    this.official = official;
    this.spanStart = spanStart;
    this.spanEnd = spanEnd;
  }

  /** Database key; null before it is stored. */
  public Long id() {
    return id;
  }

  /** Where it stands. */
  public Article article() {
    return article;
  }

  /** Who is meant. */
  public Official official() {
    return official;
  }

  /** First UTF-16 unit in the article's text. */
  public int spanStart() {
    return spanStart;
  }

  /** Unit after the last. */
  public int spanEnd() {
    return spanEnd;
  }
}
