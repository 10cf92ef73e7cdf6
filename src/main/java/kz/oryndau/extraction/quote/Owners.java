package kz.oryndau.extraction.quote;

import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;

/**
 * Whose words they are where the grammar names an owner, not a subject: «по словам X», «в указе X».
 */
final class Owners {

  /** «Согласно документу, …»: of whoever signed or published it. */
  private static final String[] DOCUMENTS = {
    "документу", "указу", "постановлению", "сообщению", "заявлению"
  };

  /** Texts that a site or a press service publishes. */
  private static final String[] RELEASES = {
    "сообщении", "релизе", "пресс-релизе", "информации", "сообщению"
  };

  private final Memory memory;

  /** Whose text was quoted last: «на сайте Акорды сообщается» comes before «в сообщении». */
  private String latestPublisher;

  Owners(Memory memory) {
    this.memory = memory;
  }

  /** Whose document: the one named beside it, otherwise who was last spoken of. */
  Speaker document(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (SpeakerNouns.isNobodysText(line, i)) {
        return Speaker.NOBODY;
      }
    }
    for (int i = from; i < to; i++) {
      if (line.opensMention(i)
          && !line.is(i - 1, "на", "к", "для")
          && line.mention(i).grammaticalCase() != Case.DATIVE) {
        latestPublisher = memory.declined(line, i);
        return Speaker.of(latestPublisher, 0.95);
      }
    }
    for (int i = from; i < to; i++) {
      if (line.mention(i) == null && SpeakerNouns.isBody(line, i)) {
        return Speaker.of(memory.latestBody(), 0.85);
      }
    }
    for (int i = from; i < to; i++) {
      boolean pointedAt = line.is(i, "нем", "ней") && line.is(i - 1, "в");
      if (line.is(i, RELEASES) && isSomebodys(line, i + 1)) {
        return Speaker.NOBODY;
      }
      if (publisher() != null && line.is(i, RELEASES)) {
        return Speaker.of(publisher(), 0.85);
      }
      if (pointedAt || SpeakerNouns.isDocument(line, i)) {
        var latest = memory.latest();
        return Speaker.of(latest == null ? memory.latestOfficialOrBody() : latest, 0.8);
      }
    }
    return Speaker.NOBODY;
  }

  /** «В сообщении жильцов»: of people who are no officials. */
  private static boolean isSomebodys(Line line, int i) {
    return line.mention(i) == null
        && line.reads(
            i,
            it ->
                it.partOfSpeech() == PartOfSpeech.NOUN
                    && it.grammaticalCase() == Case.GENITIVE
                    && it.is(Trait.ANIMATE)
                    && !it.is(Trait.GUESSED));
  }

  /** «…, сообщает пресс-служба X»: a body named among the words publishes what is quoted next. */
  void notePublisher(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      var mention = line.mention(i);
      if (line.opensMention(i)
          && memory.isBody(mention.actor())
          && memory.isOfficial(mention.actor())
          && !memory.isPointing(mention.actor())) {
        latestPublisher = mention.actor();
        memory.noteSpeaker(latestPublisher);
        return;
      }
    }
  }

  /** «Цитирует министра пресс-служба»: whose words, and who passes them on; null if not said. */
  Speaker relayed(Line line, int from, int to) {
    String speaker = null;
    String messenger = null;
    for (int i = from; i < to; i = line.mention(i) == null ? i + 1 : line.mentionEnd(i)) {
      var mention = line.mention(i);
      if (mention == null) {
        continue;
      }
      boolean governed =
          mention.grammaticalCase() != Case.NOMINATIVE && mention.grammaticalCase() != Case.DATIVE
              || !memory.declined(line, i).equals(memory.meant(line, i));
      boolean titled = line.is(i - 1, "господина", "госпожи");
      boolean own = governed || line.is(titled ? i - 2 : i - 1, "слова");
      if (own && speaker == null && !memory.isBody(mention.actor())) {
        speaker = memory.declined(line, i);
      } else if (messenger == null && !mention.actor().equals(speaker)) {
        messenger = mention.actor();
      }
    }
    for (int i = from; i < to && speaker == null; i++) {
      speaker = line.is(i, "его", "ее") ? possessor(line.lower(i)).actor() : null;
    }
    return speaker == null ? null : new Speaker(speaker, messenger, 0.95);
  }

  /** Whose words, after «по словам»: the mention behind it, or «его», «её» inside it. */
  Speaker owner(Line line, int from, Cue cue, int to) {
    int i = cue.end();
    for (int k = cue.at(); k < cue.end(); k++) {
      if (line.is(k, "его", "ее", "их")) {
        var subject = subjectBefore(line, from, cue.at(), line.lower(k));
        return subject != null ? Speaker.of(subject, 0.93) : possessor(line.lower(k));
      }
    }
    while (i < to && line.mention(i) == null && isAttribute(line, i)) {
      i++;
    }
    if (line.mention(i) != null) {
      return Subjects.isGroup(line.mention(i))
          ? Speaker.NOBODY
          : Speaker.of(memory.declined(line, i), 1);
    }
    if (line.is(i, "его", "ее", "их")) {
      int owned = ownedMention(line, i + 1, to);
      return owned < 0 ? possessor(line.lower(i)) : Speaker.of(memory.declined(line, owned), 1);
    }
    if (SpeakerNouns.isOfficial(line, i)) {
      return Speaker.of(memory.latestOfficial(null), 0.8);
    }
    if (line.isComma(i) && line.is(i - 1, DOCUMENTS)) {
      return document(line, i - 1, i);
    }
    if (line.lower(i).startsWith("пресс")) {
      return Speaker.of(publisher(), 0.8);
    }
    return SpeakerNouns.isBody(line, i) ? Speaker.of(memory.latestBody(), 0.8) : Speaker.NOBODY;
  }

  /** Whose text was quoted last, or the body that spoke last; null if there is none. */
  String publisher() {
    return latestPublisher == null ? memory.speakingBody() : latestPublisher;
  }

  /** «По словам [самого, господина] Иванова». */
  private static boolean isAttribute(Line line, int i) {
    return line.is(i, "господина", "госпожи", "самого", "самой", "г-на", "г-жи")
        || line.reads(i, it -> it.partOfSpeech() == PartOfSpeech.ADJECTIVE);
  }

  /** Start of the mention in «его заместителя Ивана Иванова»; -1 where somebody else is meant. */
  private static int ownedMention(Line line, int from, int to) {
    int i = from;
    while (i < to
        && line.mention(i) == null
        && line.reads(i, it -> it.partOfSpeech() == PartOfSpeech.ADJECTIVE)) {
      i++;
    }
    return i < to && line.mention(i) != null ? i : -1;
  }

  /** «Замакима развёл руками: по его словам, …»; null where no subject stands before. */
  private String subjectBefore(Line line, int from, int to, String pronoun) {
    var gender = pronoun.equals("ее") ? Gender.FEMININE : Gender.MASCULINE;
    for (int i = to - 1; i >= from; i--) {
      var mention = line.mention(i);
      if (mention != null
          && line.opensMention(i)
          && mention.form() != Form.PRONOUN
          && memory.isPerson(mention.actor())
          && Subjects.canBe(line, i, mention)
          && (memory.gender(mention.actor()) == null || memory.gender(mention.actor()) == gender)) {
        return mention.actor();
      }
    }
    return null;
  }

  private Speaker possessor(String pronoun) {
    return switch (pronoun) {
      case "его" -> Speaker.of(memory.latestPerson(Gender.MASCULINE), 0.95);
      case "ее" -> Speaker.of(memory.latestPerson(Gender.FEMININE), 0.95);
      default -> Speaker.NOBODY;
    };
  }
}
