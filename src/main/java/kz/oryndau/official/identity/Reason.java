package kz.oryndau.official.identity;

/**
 * A piece of evidence, for people to read.
 *
 * @param code what was found
 * @param one what the first side says; may be empty
 * @param other what the second side says; may be empty
 */
public record Reason(Code code, String one, String other) {

  /** Kinds of evidence; the interface has words for each. */
  public enum Code {
    /** First name, patronymic and surname agree. */
    NAME_WHOLE,
    /** First name and surname agree. */
    NAME_FULL,
    /** The names agree but for a spelling or an ending. */
    NAME_VARIANT,
    /** The surname and the initial agree. */
    NAME_INITIALS,
    /** One side gives a part of the name only. */
    NAME_PART,
    /** The names differ in an ending that may be a woman's. */
    NAME_GENDER,
    /** The names can't be one person's. */
    NAME_OTHER,
    /** Names of one body. */
    BODY_SAME,
    /** The letters of the abbreviation fit. */
    BODY_LETTERS,
    /** One name says more than the other. */
    BODY_PART,
    /** Names of two bodies. */
    BODY_OTHER,
    /** A name that any body of its kind may have. */
    BODY_COMMON,
    /** Both held one post. */
    POST_SAME,
    /** The posts can be one. */
    POST_FITTING,
    /** The posts differ. */
    POST_OTHER,
    /** The posts differ at one time. */
    POST_CLASH,
    /** A side gives no post. */
    POST_NONE,
    /** Several people hold such a post at once. */
    POST_SEVERAL,
    /** The countries differ. */
    COUNTRY_OTHER,
    /** The sides are years apart. */
    TIME_FAR,
    /** Several entries fit equally well. */
    SEVERAL_FIT
  }
}
