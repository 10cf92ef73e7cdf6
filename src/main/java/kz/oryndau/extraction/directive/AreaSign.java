package kz.oryndau.extraction.directive;

/** What is seen of an area that words of an article may be about; each sign has a value. */
enum AreaSign {
  /** Which area it is, as an index in the order of the alphabet. */
  AREA,
  /** How much the words themselves touch it. */
  OWN,
  /** How much so beside the other areas that the words touch; not told where they touch none. */
  SHARE,
  /** How much the sentence touches it beside its other areas. */
  SENTENCE,
  /** How much the two sentences before touch it. */
  BEFORE,
  /** How much the paragraph touches it. */
  PASSAGE,
  /** How much the first sentence of the article touches it. */
  HEADLINE,
  /** How much the article touches it. */
  ARTICLE,
  /** The same, where the words name other areas alone. */
  OTHER,
  /** The same, where the words touch no area. */
  SILENT,
  /** That no area is touched more by the article. */
  FIRST,
  /** That these are works of another area: a power plant is built. */
  WORKS,
  /** That these are works in which building counts as well: a school is built. */
  BUILT
}
