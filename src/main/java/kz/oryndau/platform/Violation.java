package kz.oryndau.platform;

import java.util.List;

/**
 * One thing that is wrong with an input.
 *
 * @param field name of the field as the caller knows it ("text", "publishedAt")
 * @param rule what it breaks; pages and API word it in the reader's language
 * @param arguments what the wording mentions: a limit, the value found
 */
public record Violation(String field, Rule rule, List<String> arguments) {

  /** Rules that an input can break. */
  public enum Rule {
    /** Nothing but white space, or missing. */
    REQUIRED,
    /** Longer than allowed; arguments: limit, length. */
    TOO_LONG,
    /** Holds a NUL character; argument: its offset. */
    NUL_CHARACTER,
    /**
     * Holds half a surrogate pair or the mark of a lost character, so the text was cut or decoded
     * wrongly; argument: its offset.
     */
    BROKEN_CHARACTER,
    /** A number, a list or the like where a text belongs. */
    NOT_A_TEXT,
    /** Not a date of the form 2026-04-17; argument: the value. */
    NOT_A_DATE,
    /** A date after today; argument: today. */
    IN_THE_FUTURE,
    /** Not a language that is read; argument: the value. */
    UNKNOWN_LANGUAGE,
    /** No entry of the register, or one that can't be meant here; argument: the value. */
    UNKNOWN_ENTRY,
    /** Stands in the register already, for another entry; argument: the value. */
    ENTRY_TAKEN,
    /** A first day after the last. */
    ENDS_BEFORE_IT_STARTS,
    /** A column that the first line lacks; argument: the columns that it needs. */
    MISSING_COLUMN,
    /** Not an http or https address; argument: the value. */
    NOT_A_WEB_ADDRESS,
    /** Not a whole number; argument: the value. */
    NOT_A_NUMBER,
    /** Not one of the words that are possible here; arguments: the value, the words. */
    NOT_ONE_OF,
    /** A page or order that no list offered; argument: the value. */
    UNKNOWN_PAGE,
    /** A status that may not follow; arguments: kind of status, present, wanted, allowed ones. */
    TRANSITION,
    /** The record has to be accepted first; argument: its review status. */
    NOT_ACCEPTED,
    /** Not later than the date that it should follow; argument: that date. */
    NOT_LATER,
    /** One of two fields is needed; argument: name of the other. */
    EITHER,
    /** Both of two that exclude each other; argument: name of the other field. */
    NOT_BOTH,
    /** Words that the article does not hold. */
    NOT_IN_ARTICLE,
    /** A place that does not lie in the article's text; argument: its length. */
    OUTSIDE_TEXT,
    /** No record with this key, or none that fits; argument: the value. */
    NO_SUCH_RECORD,
    /** A real record and an invented sample, which never mix. */
    SAMPLE_MIXED,
    /** Nothing would change by it. */
    NOTHING_NEW,
    /** Shorter than allowed; argument: the least number of characters. */
    TOO_SHORT,
    /** Longer in UTF-8 than can be kept; arguments: bytes, so many Cyrillic letters. */
    TOO_MANY_BYTES,
    /** No name that a user can have; argument: the value. */
    NOT_A_USER_NAME,
    /** A name that somebody has; argument: the value. */
    TAKEN,
    /** Not the password that counts now. */
    WRONG_PASSWORD,
    /** A repetition that differs. */
    NOT_THE_SAME,
    /** What nobody can do to himself. */
    ONESELF,
    /** Somebody has changed the record since it was shown; argument: its title. */
    CHANGED_SINCE,
    /** It was taken back before. */
    ALREADY_UNDONE,
    /** No record was selected. */
    NOTHING_SELECTED,
    /** There is one of that name already; argument: the name. */
    NAME_TAKEN,
    /** An offset in the middle of a character; argument: the offset. */
    SPLITS_CHARACTER,
    /** Words that stand in the article more than once; argument: how often. */
    MORE_THAN_ONCE,
    /** An official whom the article does not name; argument: the key. */
    UNKNOWN_OFFICIAL,
    /** An article that is not in the archive; argument: the key. */
    UNKNOWN_ARTICLE,
    /** A day before the one that it must follow; argument: that day. */
    BEFORE,
    /** No SHA-256 digest in hexadecimal digits. */
    NOT_A_DIGEST,
    /** No name that a folder for reports can have. */
    NOT_A_FOLDER,
    /** No address of e-mail. */
    NOT_AN_EMAIL
  }

  /** Copies the list. */
  public Violation {
    arguments = List.copyOf(arguments);
  }
}
