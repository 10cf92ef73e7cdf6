package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.deadline.DeadlineReader;

/**
 * The rules that a reading of an article tries; word lists only, so all articles share them.
 *
 * @param deadlines reads dates
 * @param cues words that introduce something to be done
 * @param orders explicit orders
 * @param speech the speaker's own words
 * @param needs what the narrator says must be done after an order
 * @param plans plans and promises told by the narrator
 * @param continuations what the narrator goes on with after somebody spoke
 * @param leftovers what none of these took
 */
record Rules(
    DeadlineReader deadlines,
    CueWords cues,
    OrderRules orders,
    SpeechRules speech,
    NarratedNeeds needs,
    NarratedPlans plans,
    Continuations continuations,
    Leftovers leftovers) {

  /** Reads the word lists. */
  static Rules load() {
    var cues = new CueWords();
    var vagueness = new Vagueness();
    var citizens = Citizens.load();
    return new Rules(
        new DeadlineReader(),
        cues,
        new OrderRules(cues, vagueness),
        new SpeechRules(cues, vagueness, citizens),
        new NarratedNeeds(cues, vagueness, citizens),
        new NarratedPlans(cues, vagueness),
        new Continuations(cues, vagueness, citizens),
        new Leftovers(cues));
  }
}
