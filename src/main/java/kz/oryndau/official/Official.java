package kz.oryndau.official;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A holder of public power, or a body, across articles. */
@Entity
public class Official {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private Type type;

  private String name;
  private String nameKey;
  private boolean sample;
  private Instant createdAt;

  @ElementCollection
  @CollectionTable(name = "official_post", joinColumns = @JoinColumn(name = "official_id"))
  private Set<ArticlePost> posts = new HashSet<>();

  /** Kinds of official, after the annotation guide. */
  public enum Type {
    /** A named person. */
    PERSON,
    /** An unnamed holder of a post. */
    POST,
    /** An institution. */
    BODY
  }

  protected Official() {}

  /**
   * A new entry.
   *
   * @param name nominative; null exactly for {@link Type#POST}
   * @param sample whether it comes from an invented article, and so never mixes with real ones
   */
  public Official(Type type, String name, boolean sample, Instant createdAt) {
    this.type = type;
    this.name = name;
    this.nameKey = NameKey.of(name);
    this.sample = sample;
    this.createdAt = createdAt;
  }

  /** Adds the posts that an article gives, in its order; those that it is known to give stay. */
  public void addPosts(Long articleId, List<String> titles) {
    var known = posts.stream().filter(post -> post.articleId().equals(articleId)).toList();
    var position = known.stream().mapToInt(ArticlePost::position).max().orElse(-1);
    for (var title : titles) {
      if (known.stream().noneMatch(post -> post.title().equals(title))) {
        posts.add(new ArticlePost(articleId, ++position, title));
      }
    }
  }

  /** The name, or the first post of an unnamed holder; empty for neither. */
  public String label() {
    return name != null
        ? name
        : posts.stream()
            .min(Comparator.comparing(ArticlePost::articleId).thenComparing(ArticlePost::position))
            .map(ArticlePost::title)
            .orElse("");
  }

  /** Database key; null before it is stored. */
  public Long id() {
    return id;
  }

  /** What it is. */
  public Type type() {
    return type;
  }

  /** Name in the nominative; null for an unnamed post. */
  public String name() {
    return name;
  }
}
