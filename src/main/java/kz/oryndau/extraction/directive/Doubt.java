package kz.oryndau.extraction.directive;

/**
 * Why something that has the form of an assignment may be none. {@link Judge} weighs it against
 * what speaks for the assignment.
 */
enum Doubt {
  /** An activity without an end: «усилить работу». */
  VAGUE,
  /** A verb alone: «пора кончать». */
  BARE,
  /** A future without number, date or thing that is made. */
  UNMEASURED,
  /** A subject that nobody commands: «цены вырастут». */
  FORECAST,
  /** «Возможно, построим». */
  HEDGED,
  /** Nothing that could be checked: «будут сделаны выводы». */
  EMPTY,
  /** «Мы вернёмся к этому». */
  TALK,
  /** «Не построим», without a number. */
  NEGATED,
  /** What people in general must or should do. */
  PUBLIC,
  /** «Мы должны …» without a measure. */
  OURS,
  /** A request to somebody who need not follow it. */
  REQUEST,
  /** The narrator says it, and nothing ties it to who ordered or spoke before. */
  LOOSE,
  /** Nobody near is known to say it; it is taken for his whom the article quotes most. */
  UNVOICED,
  /** No rule knows the words around it. */
  UNUSUAL,
  /** «Если …». */
  CONDITIONAL,
  /** A question. */
  ASKED
}
