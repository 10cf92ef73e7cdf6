package kz.oryndau.extraction.quote;

import java.util.Objects;
import java.util.Set;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** Whom a sentence of narration is about: what later pronouns and bare quotes go back to. */
final class Topics {

  private static final Set<String> HEARS = Set.of("спросить", "заслушать", "выслушать");

  private final Memory memory;
  private final SpeakerFinder speakers;

  Topics(Memory memory, SpeakerFinder speakers) {
    this.memory = memory;
    this.speakers = speakers;
  }

  /** Remembers who the sentence is about: its subject, or whoever it names. */
  void note(Line line, int from, int to) {
    Mention subject = null;
    for (int i = from; i < to; i = line.mention(i) == null ? i + 1 : line.mentionEnd(i)) {
      var mention = line.mention(i);
      if (mention != null
          && mention.form() != Form.PRONOUN
          && (mention.grammaticalCase() == Case.NOMINATIVE
              || mention.grammaticalCase() == null && i == from)
          && (subject == null || memory.isBody(subject.actor()) && !memory.isBody(mention.actor()))
          && Subjects.canBe(line, i, mention)) {
        subject = mention;
      }
    }
    Mention object = null;
    for (int i = from; i < to; i++) {
      var mention = line.mention(i);
      if (line.opensMention(i)
          && (subject == null || !mention.actor().equals(subject.actor()))
          && memory.isPerson(mention.actor())
          && mention.form() != Form.PRONOUN
          && (object == null || memory.isOfficial(mention.actor()))) {
        object = mention;
      }
    }
    if (object != null || !line.is(from, "тот", "та")) {
      memory.noteObject(object == null ? null : object.actor());
    }
    var asked = asked(line, from, to);
    if (asked != null) {
      memory.note(asked, null);
      return;
    }
    if (subject != null) {
      memory.note(subject.actor(), subject.form() == Form.POST ? null : subject.gender());
      return;
    }
    var pronoun = subjectPronoun(line, from, to);
    if (pronoun != null) {
      var remembered = memory.latestPerson(pronoun.gender());
      memory.note(remembered == null ? pronoun.actor() : remembered, null);
      return;
    }
    for (int i = from; i < to; i++) {
      var known = line.isCapital(i) ? memory.personCalled(line, i) : null;
      if (known != null) {
        memory.note(known, null);
        return;
      }
    }
    var body = pluralBody(line, from, to);
    if (body != null) {
      memory.note(body.actor(), null);
      return;
    }
    int noun = SpeakerNouns.person(line, from, to, null);
    if (noun >= 0 && !SpeakerNouns.isOfficial(line, noun)) {
      if (line.word(noun).best().number() == Number.PLURAL) {
        memory.noteMany();
      } else {
        memory.note(null, gender(line, noun));
      }
      return;
    }
    for (int i = from; i < to; i++) {
      if (line.opensMention(i)
          && line.mention(i).form() != Form.PRONOUN
          && !Subjects.isGroup(line.mention(i))
          && memory.isPerson(line.mention(i).actor())
          && memory.isOfficial(line.mention(i).actor())) {
        memory.note(line.mention(i).actor(), null);
      }
    }
  }

  /** «Журналисты спросили министра, …», «премьер заслушал его»: what follows is his answer. */
  private String asked(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean asks =
          line.is(i, "поинтересовались")
              || line.reads(i, it -> ReportingWords.reports(it) && HEARS.contains(it.lemma()));
      if (!asks) {
        continue;
      }
      for (int k : new int[] {i + 1, i + 2, i - 1, i - 2}) {
        var mention = k < to && k >= from ? line.mention(k) : null;
        if (mention != null && memory.isPerson(mention.actor()) && !Subjects.isGroup(mention)) {
          var person = memory.declined(line, k);
          return memory.isOfficial(person) ? person : null;
        }
      }
    }
    return null;
  }

  private static Mention subjectPronoun(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      var mention = line.mention(i);
      if (mention != null
          && mention.form() == Form.PRONOUN
          && mention.grammaticalCase() == Case.NOMINATIVE) {
        return mention;
      }
    }
    return null;
  }

  private Speaker pluralBody(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      var best = line.isWord(i) && line.mention(i) == null ? line.word(i).best() : null;
      if (best != null && best.form() == VerbForm.PAST && best.number() == Number.PLURAL) {
        var body = speakers.locativeBody(line, from, to, best);
        return body != null && body.isKnown() ? body : null;
      }
    }
    return null;
  }

  private static Gender gender(Line line, int noun) {
    return line.word(noun).readings().stream()
        .filter(it -> it.partOfSpeech() == PartOfSpeech.NOUN)
        .filter(it -> it.grammaticalCase() == Case.NOMINATIVE)
        .map(Reading::gender)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
