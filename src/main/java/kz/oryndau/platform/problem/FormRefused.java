package kz.oryndau.platform.problem;

/** A form, or another request that writes, that did not come from a page of this portal. */
public class FormRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Told to the sender as {@link ProblemKind#FORM_REFUSED}. */
  public FormRefused() {
    super("the form did not come from a page of this portal, or the page is too old");
  }
}
