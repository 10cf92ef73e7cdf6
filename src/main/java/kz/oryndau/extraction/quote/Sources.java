package kz.oryndau.extraction.quote;

import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.quote.Cue.Mark;

/** Tells who is named as the source of the news from who speaks for himself. */
final class Sources {

  /** Bodies whose press services are called by their name. */
  private static final Set<String> PRESS = Set.of("акорда", "кремль", "белый дом");

  private final Memory memory;

  Sources(Memory memory) {
    this.memory = memory;
  }

  /** «Передаёт Kazinform», «сообщает пресс-служба»: in the present tense and without a person. */
  boolean names(Line line, Cue cue) {
    return cue.has(Mark.SOURCE)
        && line.reads(cue.at(), reading -> reading.form() == VerbForm.PRESENT)
        && !personFollows(line, cue);
  }

  private boolean personFollows(Line line, Cue cue) {
    var mention = line.mention(cue.end());
    return mention != null
            && memory.isPerson(mention.actor())
            && !ReportingClauses.isJournalist(line, cue.end())
        || line.is(cue.end(), "он", "она");
  }

  /** «…, сообщили в Акорде», «как сообщили в пресс-службе, …». */
  boolean passesOn(Speaker outer, Cue cue) {
    var actor = outer.isKnown() ? memory.actor(outer.actor()) : null;
    return actor != null
        && (cue.has(Mark.SOURCE) || cue.has(Mark.DOCUMENT) || cue.has(Mark.NOUN))
        && memory.isBody(actor.id())
        && (Line.folded(actor.name()).startsWith("пресс")
            || PRESS.contains(Line.folded(actor.name())));
  }

  /** Whether the words from {@code first} name somebody who only relays another's words. */
  boolean relays(Line line, Speaker outer, int first, int to) {
    if (!outer.isKnown()) {
      return true;
    }
    for (int i = first; i < to; i++) {
      if (line.lower(i).startsWith("пресс")
          || line.is(i, "официальный") && line.lower(i + 1).startsWith("представител")) {
        return true;
      }
    }
    var actor = memory.actor(outer.actor());
    return actor != null
        && actor.positions().stream().anyMatch(post -> post.startsWith("пресс-секретарь"));
  }
}
