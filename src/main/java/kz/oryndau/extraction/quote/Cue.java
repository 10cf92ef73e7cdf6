package kz.oryndau.extraction.quote;

import java.util.Set;
import kz.oryndau.extraction.quote.Quote.VerbClass;

/**
 * Words of a line that report speech.
 *
 * @param at index of the word that carries the form: the verb, or the preposition of «по словам»
 * @param end index behind its last word
 * @param verbClass what kind of saying it is
 * @param marks how it may be used
 */
record Cue(int at, int end, VerbClass verbClass, Set<Mark> marks) {

  /** How an entry of the word list may be used; see there. */
  enum Mark {
    /** Reports verbatim words only. */
    DIRECT,
    /** Its infinitive is content. */
    INFINITIVE,
    /** Its infinitive is content and may follow the one who is asked. */
    ASKS,
    /** Its content stands behind a colon. */
    COLON,
    /** Stands in the list in the form that it has in the text: «предупреждением: …». */
    FORM,
    /** Its words may stand far apart: «обратился к жителям города с просьбой». */
    FAR,
    /** An order by itself. */
    ORDER,
    /** Impersonal verb of a published text. */
    DOCUMENT,
    /** Passes on the words of another. */
    RELAY,
    /** Names the source of the news as well. */
    SOURCE,
    /** «По словам». */
    NOUN,
    /** Short adjective. */
    SHORT,
    /** What is called or judged so may stand between quotation marks: «назвал закон «…»». */
    CALLS,
    /** A thought: its adverbial participle («полагая, что …») reports nothing. */
    THOUGHT
  }

  boolean has(Mark mark) {
    return marks.contains(mark);
  }

  /** Whether a content clause may depend on it. */
  boolean takesContent() {
    return !has(Mark.DIRECT) && !has(Mark.ORDER) && !has(Mark.NOUN);
  }
}
