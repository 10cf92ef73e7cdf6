package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.quote.Cue.Mark;

/** Reads what one stretch of narration reports; serves one stretch. */
final class SentenceReader {

  /** «Кроме того, по словам X, …»: what links the sentence with the one before. */
  private static final String[] CONNECTIVES = {
    "кроме", "того", "вместе", "с", "тем", "при", "этом", "также", "а", "но", "однако", ","
  };

  /** «Сообщалось, что жители рассказали, что аким …»: further in nobody follows. */
  private static final int DEEPEST = 2;

  /** «Когда откроют школу, рассказал аким»: what he told is not told here. */
  private static final String[] ASKING = {
    "кто", "когда", "как", "какой", "какая", "какие", "почему", "зачем", "сколько", "где", "куда",
    "чем"
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
    return tail > 0 ? reportedAtEnd(tail) : plain(stretch, 0);
  }

  private List<Draft> plain(Stretch part, int depth) {
    List<Draft> found = new ArrayList<>();
    var owner = openingOwner(part);
    if (owner != null) {
      var phrase = insertions(part).phrase();
      var inner = phrase == null || depth == DEEPEST ? null : inner(part, phrase, depth);
      if (inner != null) {
        return inner;
      }
      add(found, phrase);
      int behind = insertions(part).ownerEnd(owner);
      return found.isEmpty() && behind < part.to() && depth < DEEPEST
          ? plain(new Stretch(line, behind, part.to(), behind), depth + 1)
          : found;
    }
    Speaker speaker = null;
    for (var link : new CueChain(words, part).links()) {
      if (speaker == null) {
        speaker = speakerOf(part, link);
        var inner = depth == DEEPEST ? null : inner(part, link, speaker, depth);
        if (inner != null) {
          return inner;
        }
      }
      add(found, part.content(link.from(), link.to(), speaker, link.cue(), 0.95));
    }
    if (found.isEmpty()) {
      var phrase = insertions(part).phrase();
      var inner = phrase == null || depth == DEEPEST ? null : inner(part, phrase, depth);
      if (inner != null) {
        return inner;
      }
      add(found, phrase);
    }
    if (found.isEmpty()) {
      add(found, insertions(part).parenthesis());
    }
    if (found.isEmpty()) {
      add(found, frontInfinitive(part));
    }
    if (found.isEmpty()) {
      add(found, new SaidNouns(owners, part).content());
    }
    return found;
  }

  /** «Наложить мораторий предложил президент»; null where the sentence has another order. */
  private Draft frontInfinitive(Stretch part) {
    int infinitive = -1;
    for (int i = part.skip(); i < part.to() && !line.isComma(i); i++) {
      var cue = infinitive < 0 || line.mention(i) != null ? null : words.at(line, i);
      if (cue != null && (cue.has(Mark.ASKS) || cue.has(Mark.INFINITIVE))) {
        return insertions(part).subjectFollows(cue, part.to())
            ? part.content(infinitive, i, speakers.subject(line, i, part.to(), cue), cue, 0.9)
            : null;
      }
      boolean verb = line.mention(i) == null && line.isWord(i);
      if (verb && line.reads(i, it -> it.form() == VerbForm.INFINITIVE)) {
        infinitive = infinitive < 0 ? i : infinitive;
      } else if (verb && line.word(i).best().partOfSpeech() == PartOfSpeech.VERB) {
        return null;
      }
    }
    return null;
  }

  /**
   * What the content tells that somebody else said, where that counts: «ранее сообщалось, что аким
   * пообещал …», «пресс-служба сообщила, что аким отметил …»; null where the outer report counts.
   */
  private List<Draft> inner(Stretch part, CueChain.Link link, Speaker outer, int depth) {
    boolean nobody = !outer.isKnown() || !memory.isOfficial(outer.actor());
    if (!nobody && !sources.relays(line, outer, part.from(), link.from())) {
      return null;
    }
    var content = new Stretch(line, link.from(), part.to(), link.from());
    var told = plain(content, depth + 1);
    if (nobody) {
      return told.isEmpty() ? null : told;
    }
    if (told.isEmpty()) {
      return orders(content) ? told : null;
    }
    boolean first = line.indexAt(told.get(0).cue().start()) < content.commaAfter(link.from());
    return first && !told.get(0).speaker().equals(outer) ? relayed(told, outer) : null;
  }

  /** «Как сообщил пресс-секретарь, министр отметил, что …»; null where the outer report counts. */
  private List<Draft> inner(Stretch part, Draft phrase, int depth) {
    int from = line.indexAt(phrase.span().start());
    if (from <= part.from() || !sources.relays(line, phrase.speaker(), part.from(), from)) {
      return null;
    }
    var content = new Stretch(line, from, part.to(), from);
    var told = plain(content, depth + 1);
    if (told.isEmpty()) {
      return orders(content) ? told : null;
    }
    return relayed(told, phrase.speaker());
  }

  /** «…, что аким поручил …»: an order that is passed on. */
  private boolean orders(Stretch content) {
    int verb = line.mention(content.from()) == null ? -1 : line.mentionEnd(content.from());
    var cue = verb > 0 && verb < content.to() ? words.at(line, verb) : null;
    return cue != null && cue.has(Mark.ORDER);
  }

  private static List<Draft> relayed(List<Draft> told, Speaker messenger) {
    List<Draft> found = new ArrayList<>();
    for (var draft : told) {
      var speaker =
          new Speaker(draft.speaker().actor(), messenger.actor(), draft.speaker().certainty());
      found.add(
          new Draft(draft.kind(), draft.span(), speaker, draft.cue(), draft.verbClass(), 0.9));
    }
    return found;
  }

  /**
   * «По его словам, министр заявил, что …»: the outer speaker speaks, if he is known; null where
   * the part opens otherwise.
   */
  private Cue openingOwner(Stretch part) {
    int first = part.from();
    while (first < part.to() && line.is(first, CONNECTIVES)) {
      first++;
    }
    var cue = part.skip() == part.from() ? words.at(line, first) : null;
    return cue != null && cue.has(Mark.NOUN) ? cue : null;
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
          return goesOn(whole.commaAfter(cue.end()), whole.to()) ? whole.to() : i;
        }
      }
    }
    return whole.to();
  }

  /** «Аким, передаёт N, заявил, что …»: behind the source the sentence goes on to report. */
  private boolean goesOn(int comma, int to) {
    var cue = comma + 1 < to ? words.at(line, comma + 1) : null;
    return cue != null && cue.takesContent() && !CueChain.isGerund(line, cue);
  }

  /** Comma before a reporting clause that ends the sentence: «…, считает она»; -1 if none. */
  private int tailComma() {
    for (int i = stretch.to() - 1; i > stretch.skip(); i--) {
      boolean dash = line.isDash(i) && line.is(i + 1, "об") && line.is(i + 2, "этом");
      if (!line.isComma(i) && !dash) {
        continue;
      }
      int first = line.isDash(i + 1) ? i + 2 : i + 1;
      if (line.is(first, "об") && line.is(first + 1, "этом")) {
        return tells(i) ? i : -1;
      }
      if (line.is(first, "как")
          || words.at(line, first) == null
              && line.reads(first, it -> it.partOfSpeech() == PartOfSpeech.ADVERB)) {
        first++;
      }
      var cue = words.at(line, first);
      boolean negated = line.is(first, "не");
      if (cue == null || cue.at() != (negated ? first + 1 : first) && !cue.has(Mark.NOUN)) {
        continue;
      }
      if (CueChain.isGerund(line, cue)) {
        continue;
      }
      if (cue.has(Mark.NOUN)) {
        return insertions(stretch).ownerEnd(cue) >= stretch.to() ? i : -1;
      }
      boolean plain = cue.takesContent() && new Contents(line).start(cue, stretch.to()) <= 0;
      boolean owned = cue.has(Mark.DOCUMENT) && cue.has(Mark.FORM);
      return plain
              && endsThere(cue)
              && (owned || insertions(stretch).subjectFollows(cue, stretch.to()))
          ? i
          : -1;
    }
    return -1;
  }

  /** More than «в понедельник, 10 ноября» stands before «об этом сообщил X». */
  private boolean tells(int comma) {
    boolean time = line.is(stretch.from(), "в", "во") && line.isComma(stretch.from() + 2);
    return line.letterWords(stretch.from(), comma) > 2
        && (!time || new Contents(line).hasPredicate(stretch.from(), comma));
  }

  /** Behind the subject comes nothing more, or only «перерезав ленту», «обращаясь к залу». */
  private boolean endsThere(Cue cue) {
    int comma = stretch.commaAfter(cue.end());
    return comma >= stretch.to()
        || line.reads(
            comma + 1,
            it ->
                it.partOfSpeech() == PartOfSpeech.GERUND
                    || it.partOfSpeech() == PartOfSpeech.PARTICIPLE);
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
    var inner = plain(stretch.upTo(comma), 0);
    boolean passedOn = cue.has(Mark.DOCUMENT) || sources.relays(line, outer, first, stretch.to());
    if (!inner.isEmpty() && passedOn) {
      return relayed(inner, outer);
    }
    if (sources.passesOn(line, outer, cue)) {
      owners.notePublisher(line, first, stretch.to());
    } else if (!line.is(stretch.from(), ASKING)
        && !asksAbout(stretch.from())
        && !namesOrder(stretch.from())) {
      add(found, stretch.content(behindThat(comma), comma, outer, cue, 0.93));
    }
    return found;
  }

  /** «Такое поручение дал премьер, сообщил аким»: of the order before. */
  private boolean namesOrder(int from) {
    return line.is(from, "такое", "такие", "соответствующее", "соответствующие")
        && line.lower(from + 1).startsWith("поручени");
  }

  /** «О том, когда откроют школу, рассказал аким». */
  private boolean asksAbout(int from) {
    return line.is(from, "о")
        && line.is(from + 1, "том")
        && line.isComma(from + 2)
        && line.is(from + 3, ASKING);
  }

  /** «О том, что …, заявил X»: the content starts behind «что». */
  private int behindThat(int comma) {
    int i = stretch.from();
    if (line.is(i, "о") && line.is(i + 1, "том") && line.isComma(i + 2)) {
      i += 3;
    }
    return line.is(i, "что") && i + 1 < comma ? i + 1 : stretch.from();
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
