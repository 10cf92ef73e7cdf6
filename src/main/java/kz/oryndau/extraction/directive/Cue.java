package kz.oryndau.extraction.directive;

/**
 * Words that introduce something to be done.
 *
 * @param kind how they are read
 * @param verb index of the word that carries the form
 * @param from first index
 * @param to index behind the last word
 * @param objectCase case of the one who is ordered
 */
record Cue(Kind kind, int verb, int from, int to, ObjectCase objectCase) {

  /** Sections of the word list. */
  enum Kind {
    /** «поручил». */
    ORDER,
    /** «поручено». */
    PASSIVE,
    /** «попросил». */
    ASK,
    /** «необходимо». */
    NEED,
    /** «пообещал». */
    PROMISE,
    /** «намерен», «планируется». */
    PLAN,
    /** «поручение». */
    NOUN,
    /** «необходимость». */
    NECESSITY
  }

  /** How the one who is ordered stands beside the verb. */
  enum ObjectCase {
    /** «поручил министру». */
    DATIVE,
    /** «обязал министра». */
    ACCUSATIVE,
    /** «потребовал от министра». */
    FROM
  }
}
