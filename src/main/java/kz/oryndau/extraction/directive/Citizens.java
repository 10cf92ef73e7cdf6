package kz.oryndau.extraction.directive;

import java.util.List;
import kz.oryndau.extraction.text.PlainText;
import kz.oryndau.extraction.text.WordList;

/**
 * Tells advice to the public from what officials have to do.
 *
 * @param people beginnings of words for members of the public
 * @param verbs beginnings of commands that only they are given
 */
record Citizens(List<String> people, List<String> verbs) {

  static Citizens load() {
    return new Citizens(
        WordList.read("/lexicon/citizens.txt"),
        WordList.read("/lexicon/citizen-verbs.txt").stream().map(PlainText::of).toList());
  }

  /** Whether the party is the public. */
  boolean are(Party party) {
    var word = party.line().lower(party.from());
    return people.stream().anyMatch(word::startsWith);
  }

  /** Whether the command is one that the public is given: «берегите». */
  boolean areTold(Line line, int verb) {
    var word = line.lower(verb);
    return verbs.stream().anyMatch(word::startsWith);
  }
}
