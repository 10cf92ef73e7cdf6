package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.quote.Cue.Mark;

/** Reads what one stretch of narration reports; serves one stretch. */
final class SentenceReader {

  /** «Кроме того, по словам X, …»: what links the sentence with the one before. */
  private static final String[] CONNECTIVES = {
    "кроме", "того", "вместе", "с", "тем", "при", "этом", "также", "а", "но", "однако", ","
  };

  private final ReportingWords words;
  private final SpeakerFinder speakers;
  private final Owners owners;
  private final Memory memory;
  private final Sources sources;
  private final Stretch stretch;
  private final Line line;

  SentenceReader(
      ReportingWords words, SpeakerFinder speakers, Owners owners, Memory memory, Stretch whole) {
    this.words = words;
    this.speakers = speakers;
    this.owners = owners;
    this.memory = memory;
    this.sources = new Sources(memory);
    this.line = whole.line();
    this.stretch = whole.upTo(sourceTail(whole));
  }

  /** The quotes of the stretch, in reading order. */
  List<Draft> read() {
    int tail = tailComma();
    return tail > 0 ? reportedAtEnd(tail) : plain(stretch);
  }

  private List<Draft> plain(Stretch part) {
    List<Draft> found = new ArrayList<>();
    if (opensWithOwner(part)) {
      add(found, insertions(part).phrase());
      return found;
    }
    Speaker speaker = null;
    for (var link : new CueChain(words, part).links()) {
      if (speaker == null) {
        speaker = speakerOf(part, link);
      }
      add(found, part.content(link.from(), link.to(), speaker, link.cue(), 0.95));
    }
    if (found.isEmpty()) {
      add(found, insertions(part).phrase());
    }
    if (found.isEmpty()) {
      add(found, insertions(part).parenthesis());
    }
    if (found.isEmpty()) {
      add(found, new SaidNouns(owners, part).content());
    }
    return found;
  }

  /** «По его словам, министр заявил, что …»: the outer speaker speaks. */
  private boolean opensWithOwner(Stretch part) {
    int first = part.from();
    while (first < part.to() && line.is(first, CONNECTIVES)) {
      first++;
    }
    var cue = part.skip() == part.from() ? words.at(line, first) : null;
    return cue != null && cue.has(Mark.NOUN);
  }

  private static void add(List<Draft> found, Draft draft) {
    if (draft != null) {
      found.add(draft);
    }
  }

  private Insertions insertions(Stretch part) {
    return new Insertions(words, speakers, owners, memory, part);
  }

  /** The subject stands before the verb in its own part, or between verb and content. */
  private Speaker speakerOf(Stretch part, CueChain.Link link) {
    int end = Math.max(link.cue().end(), link.from());
    return speakers.subject(line, part.from(), end, link.cue());
  }

  /** Index before «…, передаёт Kazinform», where the sentence ends so; otherwise its end. */
  private int sourceTail(Stretch whole) {
    for (int i = whole.to() - 1; i > whole.skip(); i--) {
      if (line.isComma(i)) {
        int first = line.isDash(i + 1) ? i + 2 : i + 1;
        var cue = words.at(line, line.is(first, "как") ? first + 1 : first);
        if (cue != null && sources.names(line, cue)) {
          owners.notePublisher(line, cue.end(), whole.to());
          return i;
        }
      }
    }
    return whole.to();
  }

  /** Comma before a reporting clause that ends the sentence: «…, считает она»; -1 if none. */
  private int tailComma() {
    for (int i = stretch.to() - 1; i > stretch.skip(); i--) {
      if (!line.isComma(i)) {
        continue;
      }
      int first = line.isDash(i + 1) ? i + 2 : i + 1;
      if (line.is(first, "об") && line.is(first + 1, "этом")) {
        return line.letterWords(stretch.from(), i) > 2 ? i : -1;
      }
      if (line.is(first, "как")) {
        first++;
      }
      var cue = words.at(line, first);
      if (cue == null || cue.at() != first && !cue.has(Mark.NOUN)) {
        continue;
      }
      if (cue.has(Mark.NOUN)) {
        return insertions(stretch).ownerEnd(cue) >= stretch.to() ? i : -1;
      }
      boolean plain =
          cue.takesContent()
              && !CueChain.isGerund(line, cue)
              && new Contents(line).start(cue, stretch.to()) <= 0;
      return plain && endsThere(cue) && insertions(stretch).subjectFollows(cue, stretch.to())
          ? i
          : -1;
    }
    return -1;
  }

  /** Behind the subject comes nothing more, or only «перерезав ленту», «обращаясь к залу». */
  private boolean endsThere(Cue cue) {
    int comma = stretch.commaAfter(cue.end());
    return comma >= stretch.to()
        || line.reads(comma + 1, it -> it.partOfSpeech() == PartOfSpeech.GERUND);
  }

  /** The outer speaker of a nested report speaks, unless he only relays his principal's words. */
  private List<Draft> reportedAtEnd(int comma) {
    List<Draft> found = new ArrayList<>();
    int first = line.isDash(comma + 1) ? comma + 2 : comma + 1;
    var cue = firstCue(first, stretch.to());
    if (cue == null) {
      return found;
    }
    var outer =
        cue.has(Mark.NOUN)
            ? owners.owner(line, stretch.from(), cue, stretch.to())
            : speakers.subject(line, first, stretch.to(), cue);
    var inner = plain(stretch.upTo(comma));
    if (!inner.isEmpty() && sources.relays(line, outer, first, stretch.to())) {
      for (var draft : inner) {
        var speaker =
            new Speaker(draft.speaker().actor(), outer.actor(), draft.speaker().certainty());
        found.add(
            new Draft(draft.kind(), draft.span(), speaker, draft.cue(), draft.verbClass(), 0.9));
      }
      return found;
    }
    if (!sources.passesOn(outer, cue)) {
      add(found, stretch.content(stretch.from(), comma, outer, cue, 0.93));
    }
    return found;
  }

  private Cue firstCue(int start, int end) {
    for (int i = start; i < end; i++) {
      var cue = words.at(line, i);
      if (cue != null && line.mention(i) == null) {
        return cue;
      }
    }
    return null;
  }
}
