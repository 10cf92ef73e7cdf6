package kz.oryndau.extraction.directive;

import java.util.Locale;

/** What is seen of a draft; each sign has values, some of two parts. */
enum Sign {
  /** How binding it is. */
  KIND,
  /** The kind with how sure its rule is. */
  RULE,
  /** Marks that it has or lacks. */
  IS,
  /** What its rule doubts. */
  DOUBT,
  /** The word that orders or plans it. */
  CUE,
  /** In which form its verb stands. */
  FORM,
  /** The verb. */
  VERB,
  /** Of which kind the deed is. */
  DEED,
  /** Of which kind the deed is and of which kind the noun behind the verb. */
  DEED_AND_WHAT("deed", '+'),
  /** The aspect of the verb. */
  ASPECT,
  /** The preposition behind the verb. */
  PREPOSITION,
  /** The noun behind the verb. */
  OBJECT,
  /** Of which kind this is. */
  WHAT,
  /** Who or what does it. */
  SUBJECT,
  /** What of it can be measured. */
  MEASURE,
  /** How many words it has. */
  LENGTH,
  /** In whose words it stands. */
  VOICE,
  /** Whether somebody is told to do it. */
  TO,
  /** Who says it. */
  ISSUER,
  /** The reporting verb of the quote. */
  SAID,
  /** Where in the article it stands. */
  PASSAGE,
  /** What its verb depends on. */
  GOVERNOR,
  /** A word before it. */
  BEFORE,
  /** A word of it. */
  IN;

  private final String label;
  private final char joint;

  Sign() {
    this.label = name().toLowerCase(Locale.ROOT);
    this.joint = '/';
  }

  Sign(String label, char joint) {
    this.label = label;
    this.joint = joint;
  }

  /** As it is called in the file of weights. */
  String label() {
    return label;
  }

  /** What stands there between the parts of a value. */
  char joint() {
    return joint;
  }
}
