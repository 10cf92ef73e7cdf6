package kz.oryndau.assignment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import kz.oryndau.official.Official;

/** Who is to carry out an assignment. */
@Embeddable
public class Addressee {

  private String name;

  @ManyToOne(fetch = FetchType.LAZY)
  private Official official;

  protected Addressee() {}

  /**
   * One addressee.
   *
   * @param name nominative, as the article names them
   * @param official the entry of the register; null for one who is no official
   */
  public Addressee(String name, Official official) {
    this.name = name;
    this.official = official;
  }

  /** Nominative, as the article or a person names them. */
  public String name() {
    return name;
  }

  /** The entry of the register; null for one who is no official. */
  public Official official() {
    return official;
  }
}
