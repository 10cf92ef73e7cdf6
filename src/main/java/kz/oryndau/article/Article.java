package kz.oryndau.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A news article, kept exactly as it came. */
@Entity
public class Article {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;
  private String title;
  private String text;
  private String source;
  private String url;
  private String language;
  private LocalDate publishedAt;
  private String sha256;
  private boolean sample;

  @Enumerated(EnumType.STRING)
  private State state;

  private Instant createdAt;
  private String createdBy;
  private Instant analysedAt;

  @ElementCollection
  @CollectionTable(name = "article_aside", joinColumns = @JoinColumn(name = "article_id"))
  @OrderBy("spanStart")
  private List<Aside> asides = new ArrayList<>();

  /** How far the article has come. */
  public enum State {
    /** Safe in the archive, not yet read. */
    STORED,
    /** Read; what was found are drafts. */
    ANALYSED,
    /** Reading it failed; it can be tried again. */
    FAILED
  }

  protected Article() {}

  /** A new article, stored but not yet analysed. */
  public Article(ArticleContent content, String createdBy, Instant createdAt) {
    this.title = content.title();
    this.text = content.text();
    this.source = content.source();
    this.url = content.url();
    this.publishedAt = content.publishedAt();
    this.sample = content.sample();
    this.sha256 = Sha256.of(content.text());
    this.language = content.language();
    this.createdBy = createdBy;
    this.createdAt = createdAt;
    this.state = State.STORED;
  }

  /** Records that it was read, in which language, and which stretches stand aside. */
  public void markAnalysed(String readIn, List<Aside> found, Instant at) {
    language = readIn;
    asides.clear();
    asides.addAll(found);
    state = State.ANALYSED;
    analysedAt = at;
  }

  /** Records that reading it failed. */
  public void markFailed() {
    state = State.FAILED;
  }

  /** Database key; null before it is stored. */
  public Long id() {
    return id;
  }

  /** Headline. */
  public String title() {
    return title;
  }

  /** The whole text; every span of a record counts in it, in UTF-16 units. */
  public String text() {
    return text;
  }

  /** Name of the outlet; may be empty. */
  public String source() {
    return source;
  }

  /** Where it stands in the web; may be null. */
  public String url() {
    return url;
  }

  /** ISO 639-1 code, "ru" or "kk"; null where none was given and it has not been read yet. */
  public String language() {
    return language;
  }

  /** Day of publication. */
  public LocalDate publishedAt() {
    return publishedAt;
  }

  /** SHA-256 of the text in UTF-8, in lower-case hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** Whether it is one of the invented articles that come with the product. */
  public boolean sample() {
    return sample;
  }

  /** How far it has come. */
  public State state() {
    return state;
  }

  /** Stretches that are no news of this article, in reading order. */
  public List<Aside> asides() {
    return List.copyOf(asides);
  }
}
