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
import java.time.LocalDate;
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
  private boolean hidden;
  private Long mergedInto;
  private String nameKk;
  private String nameLatin;
  private String country;

  @ElementCollection
  @CollectionTable(name = "official_name", joinColumns = @JoinColumn(name = "official_id"))
  private Set<OfficialName> names = new HashSet<>();

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
    if (name != null) {
      addName(name, OfficialName.Kind.NAME, null, null);
    }
  }

  /** A new entry for the unnamed holder of a post. */
  public static Official ofPost(String title, boolean sample, Instant createdAt) {
    var official = new Official(Type.POST, null, sample, createdAt);
    official.addName(title, OfficialName.Kind.POST, null, null);
    return official;
  }

  /** Adds the posts that an article gives, in its order, after those that it has given before. */
  public void addPosts(Long articleId, List<String> titles) {
    var known = posts.stream().filter(post -> post.articleId().equals(articleId)).toList();
    var next = known.stream().mapToInt(ArticlePost::position).max().orElse(-1) + 1;
    for (var title : titles) {
      if (known.stream().noneMatch(post -> post.title().equals(title))) {
        posts.add(new ArticlePost(articleId, next++, title));
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

  /** Adds a form of its name, unless it is known in just this form. */
  public void addName(String form, OfficialName.Kind kind, LocalDate from, LocalDate to) {
    if (names.stream().noneMatch(each -> each.kind() == kind && each.name().equals(form))) {
      names.add(OfficialName.of(type, form, kind, from, to));
    }
  }

  /** Calls it otherwise from now on; it is still found by the names that it had. */
  public void rename(String next) {
    name = next;
    nameKey = NameKey.of(next);
    addName(next, OfficialName.Kind.NAME, null, null);
  }

  /** Sets the names in Kazakh and Latin letters and the country; each may be null. */
  public void describe(String kazakh, String latin, String countryCode) {
    nameKk = kazakh;
    nameLatin = latin;
    country = countryCode;
    for (var form : new String[] {kazakh, latin}) {
      if (form != null) {
        addName(form, OfficialName.Kind.NAME, null, null);
      }
    }
  }

  /** Takes a form of its name away. */
  public void removeName(String form, OfficialName.Kind kind) {
    names.removeIf(each -> each.kind() == kind && each.name().equals(form));
  }

  /** Shows it in no list, or shows it again. */
  public void hide(boolean away) {
    hidden = away;
  }

  /** Lets another entry stand for it; null to let it stand for itself. */
  public void mergeInto(Long other) {
    mergedInto = other;
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

  /** Every form of its name. */
  public Set<OfficialName> names() {
    return Set.copyOf(names);
  }

  /** Whether it is shown in no list. */
  public boolean hidden() {
    return hidden;
  }

  /** Key of the entry that stands for it; null where it stands for itself. */
  public Long mergedInto() {
    return mergedInto;
  }

  /** Whether it comes from an invented article. */
  public boolean sample() {
    return sample;
  }
}
