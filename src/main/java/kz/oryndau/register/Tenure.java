package kz.oryndau.register;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import kz.oryndau.official.identity.Country;
import kz.oryndau.official.identity.PostMeaning;

/** Who held a post from when to when, as a table or a person says. */
@Entity
class Tenure {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long officialId;
  private String post;
  private String postKey;
  private Long bodyId;
  private String country;
  private LocalDate validFrom;
  private LocalDate validTo;
  private String source;
  private Instant createdAt;
  private String createdBy;

  protected Tenure() {}

  /** The tenure of a checked line; {@code body} may be null. */
  Tenure(Long official, TenureLine line, Long body, String by, Instant at) {
    this.officialId = official;
    this.post = line.post();
    this.postKey = PostMeaning.of(line.post()).key();
    this.bodyId = body;
    this.country = line.country() == null ? Country.HOME : line.country();
    this.validFrom = line.from();
    this.validTo = line.to();
    this.source = line.source();
    this.createdBy = by;
    this.createdAt = at;
  }

  LocalDate validFrom() {
    return validFrom;
  }
}
