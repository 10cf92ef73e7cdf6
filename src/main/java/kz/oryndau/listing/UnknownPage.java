package kz.oryndau.listing;

/** An address asks for a page or an order that no list ever offered. */
public class UnknownPage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says which part of the address it was. */
  public UnknownPage(String what) {
    super(what);
  }
}
