package kz.oryndau.extraction.quote;

import java.util.Set;
import java.util.regex.Pattern;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.quote.Cue.Mark;

/** Tells who is named as the source of the news from who speaks for himself. */
final class Sources {

  /** Bodies whose press services are called by their name. */
  private static final Set<String> PRESS = Set.of("акорда", "кремль", "белый дом");

  /** Names of agencies, papers and channels: they pass on what others said. */
  private static final Pattern OUTLET =
      Pattern.compile(
          "(?:.*информационное агентство|информагентство|телеканал|газета|издание|радио)\\b.*"
              + "|агентство [«\"„\\p{Lu}].*");

  private final Memory memory;

  Sources(Memory memory) {
    this.memory = memory;
  }

  /** «Передаёт Kazinform», «сообщает пресс-служба»: in the present tense and nobody's own words. */
  boolean names(Line line, Cue cue) {
    return cue.has(Mark.SOURCE)
        && line.reads(cue.at(), reading -> reading.form() == VerbForm.PRESENT)
        && !speakerFollows(line, cue);
  }

  /** «Сообщает министр», «пишет на своей странице X», «сообщает МЧС»: somebody speaks himself. */
  private boolean speakerFollows(Line line, Cue cue) {
    for (int i = cue.end(); i < line.size() && !line.isComma(i) && !line.isTerminal(i); i++) {
      var mention = line.mention(i);
      if (line.is(i, "он", "она")) {
        return true;
      }
      if (line.opensMention(i)
          && (mention.grammaticalCase() == null
              || mention.grammaticalCase() == Case.NOMINATIVE
              || mention.grammaticalCase() == Case.ACCUSATIVE && memory.isBody(mention.actor()))) {
        return memory.isPerson(mention.actor())
            ? !ReportingClauses.isJournalist(line, i)
            : speaksItself(mention.actor());
      }
      if (!line.isWord(i) || line.is(i, "ссылкой")) {
        return false;
      }
    }
    return false;
  }

  private boolean speaksItself(String body) {
    var name = Line.folded(memory.actor(body).name());
    return memory.isOfficial(body) && !name.startsWith("пресс") && !PRESS.contains(name);
  }

  /**
   * «…, сообщили в Акорде», «как сообщили в пресс-службе, …»; what stands «по информации
   * пресс-службы» is its own.
   */
  boolean passesOn(Line line, Speaker outer, Cue cue) {
    var actor = outer.isKnown() ? memory.actor(outer.actor()) : null;
    if (isOutlet(outer)) {
      return true;
    }
    return actor != null
        && (cue.has(Mark.SOURCE) || cue.has(Mark.DOCUMENT))
        && memory.isBody(actor.id())
        && (Line.folded(actor.name()).startsWith("пресс")
            || PRESS.contains(Line.folded(actor.name())));
  }

  private boolean isOutlet(Speaker speaker) {
    return speaker.isKnown()
        && memory.isBody(speaker.actor())
        && OUTLET.matcher(memory.actor(speaker.actor()).name()).matches();
  }

  /** Whether the words from {@code first} name somebody who only relays another's words. */
  boolean relays(Line line, Speaker outer, int first, int to) {
    if (!outer.isKnown() || isOutlet(outer)) {
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
