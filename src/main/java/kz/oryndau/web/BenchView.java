package kz.oryndau.web;

/**
 * An article in review.
 *
 * @param article with its records beside their words
 * @param address of this page, with the order of the list that led here
 * @param holder who else has it in review; null where it is the reader's own
 * @param since when the other took it, as a reader writes it; null where it is the reader's own
 * @param sure the field for the confidence from which all is accepted
 */
public record BenchView(
    ArticleView article, Address address, String holder, String since, FormView sure) {

  /** Where to come back to. */
  public String back() {
    return address.href();
  }

  /** Whether the reader may decide here. */
  public boolean own() {
    return holder == null;
  }

  /** What the cards offer: the tools of the workbench, or nothing but a look. */
  public String mode() {
    return own() ? "bench" : "look";
  }

  /** Path of the article for what is done with it. */
  public String path() {
    return "/review" + article.path();
  }
}
