package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.quote.Cue.Mark;
import kz.oryndau.extraction.text.Span;

/**
 * Reads what one sentence of narration reports: «X заявил, что …», «по словам X, …», «…, считает
 * X», «X пообещал …».
 */
final class IndirectReader {

  /** Bodies whose press services are called by their name. */
  private static final Set<String> SOURCES = Set.of("акорда", "кремль", "белый дом");

  private static final String[] SUBORDINATE = {"поскольку", "что", "хотя", "но", "а"};

  /** «По словам X» stands near the start of its clause. */
  private static final int LONGEST_OPENING = 6;

  private static final String[] CONJUNCTIONS = {"и", "а", "но", "также", "однако", "зато"};

  private final ReportingWords words;
  private final SpeakerFinder speakers;
  private final Owners owners;
  private final Memory memory;

  IndirectReader(ReportingWords words, SpeakerFinder speakers, Owners owners, Memory memory) {
    this.words = words;
    this.speakers = speakers;
    this.owners = owners;
    this.memory = memory;
  }

  /**
   * The quotes of the sentence, in reading order.
   *
   * @param skip words before this index may name the speaker but report nothing more
   */
  List<Draft> read(Line line, int from, int to, int skip) {
    List<Draft> found = new ArrayList<>();
    int start = from;
    for (int i = from + 1; i < to; i++) {
      if (opensClause(line, i, to)) {
        found.addAll(new Sentence(line, start, contentEnd(line, start, i), skip).read());
        start = i;
      }
    }
    found.addAll(new Sentence(line, start, contentEnd(line, start, to), skip).read());
    return found;
  }

  /** «…, а аким пообещал …»: another speaker takes over in the same sentence. */
  private boolean opensClause(Line line, int i, int to) {
    boolean border = line.is(i - 1, ";") || line.is(i - 1, "а") && line.isComma(i - 2);
    if (!border || !line.opensMention(i)) {
      return false;
    }
    var mention = line.mention(i);
    int verb = line.mentionEnd(i);
    return mention.grammaticalCase() == Case.NOMINATIVE
        && mention.form() != Form.PRONOUN
        && verb < to
        && words.at(line, verb) != null;
  }

  /**
   * Where a content clause starts that depends on the cue («и добавил, что …»); -1 if none does.
   */
  int contentOf(Line line, Cue cue, int from, int to) {
    return cue.takesContent() ? new Contents(line).that(cue, to) : -1;
  }

  private static int contentEnd(Line line, int from, int to) {
    int end = to;
    while (end > from && line.is(end - 1, ".", ";", ",")) {
      end--;
    }
    return end;
  }

  private final class Sentence {

    private final Line line;
    private final Contents contents;
    private final int from;
    private int to;
    private final int skip;
    private final List<Draft> found = new ArrayList<>();

    private Sentence(Line line, int from, int to, int skip) {
      this.line = line;
      this.contents = new Contents(line);
      this.from = from;
      this.to = to;
      this.skip = Math.max(skip, from);
    }

    private List<Draft> read() {
      cutSourceTail();
      int tail = tailComma();
      if (tail > 0) {
        reportedAtEnd(tail);
      } else {
        plain();
      }
      return found;
    }

    private List<Draft> plain() {
      chain();
      if (found.isEmpty()) {
        nounPhrase();
      }
      if (found.isEmpty()) {
        parenthesis();
      }
      return found;
    }

    /** «…, передаёт Kazinform», «…, сообщает пресс-служба»: the source of the news, no speaker. */
    private void cutSourceTail() {
      for (int i = to - 1; i > skip; i--) {
        if (!line.isComma(i)) {
          continue;
        }
        int first = line.isDash(i + 1) ? i + 2 : i + 1;
        var cue = words.at(line, line.is(first, "как") ? first + 1 : first);
        if (cue != null && cue.has(Mark.SOURCE) && isPresent(cue) && !personFollows(cue)) {
          to = i;
          return;
        }
      }
    }

    private boolean isPresent(Cue cue) {
      return line.reads(cue.at(), reading -> reading.form() == VerbForm.PRESENT);
    }

    private boolean personFollows(Cue cue) {
      var mention = line.mention(cue.end());
      return mention != null && memory.isPerson(mention.actor()) || line.is(cue.end(), "он", "она");
    }

    /** Comma before a reporting clause that ends the sentence: «…, считает она»; -1 if none. */
    private int tailComma() {
      for (int i = to - 1; i > skip; i--) {
        if (!line.isComma(i)) {
          continue;
        }
        int first = line.isDash(i + 1) ? i + 2 : i + 1;
        if (line.is(first, "об") && line.is(first + 1, "этом")) {
          return line.letterWords(from, i) > 2 ? i : -1;
        }
        if (line.is(first, "как")) {
          first++;
        }
        var cue = words.at(line, first);
        if (cue == null || cue.at() != first && !cue.has(Mark.NOUN)) {
          continue;
        }
        if (cue.has(Mark.NOUN)) {
          return ownerEnd(cue) >= to ? i : -1;
        }
        boolean plain = cue.takesContent() && !isGerund(cue) && !hasContent(cue);
        return plain && endsThere(cue) && subjectFollows(cue, to) ? i : -1;
      }
      return -1;
    }

    /** Behind the subject comes nothing more, or only «перерезав ленту», «обращаясь к залу». */
    private boolean endsThere(Cue cue) {
      int comma = commaAfter(cue.end());
      return comma >= to || line.reads(comma + 1, it -> it.partOfSpeech() == PartOfSpeech.GERUND);
    }

    /** The outer speaker of a nested report speaks, unless he only relays his principal's words. */
    private void reportedAtEnd(int comma) {
      int first = line.isDash(comma + 1) ? comma + 2 : comma + 1;
      var cue = firstCue(first, to);
      if (cue == null) {
        return;
      }
      var outer =
          cue.has(Mark.NOUN)
              ? owners.owner(line, from, cue, to)
              : speakers.subject(line, first, to, cue);
      var inner = new Sentence(line, from, comma, skip).plain();
      if (!inner.isEmpty() && relays(outer, first)) {
        for (var draft : inner) {
          var speaker =
              new Speaker(draft.speaker().actor(), outer.actor(), draft.speaker().certainty());
          found.add(
              new Draft(draft.kind(), draft.span(), speaker, draft.cue(), draft.verbClass(), 0.9));
        }
        return;
      }
      if (!passesOn(outer, cue)) {
        content(from, comma, outer, cue, 0.93);
      }
    }

    /** «…, сообщили в Акорде»: the source of the news. */
    private boolean passesOn(Speaker outer, Cue cue) {
      var actor = outer.isKnown() ? memory.actor(outer.actor()) : null;
      return actor != null
          && cue.has(Mark.SOURCE)
          && memory.isBody(actor.id())
          && (Line.folded(actor.name()).startsWith("пресс")
              || SOURCES.contains(Line.folded(actor.name())));
    }

    private boolean relays(Speaker outer, int first) {
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

    private Cue firstCue(int start, int end) {
      for (int i = start; i < end; i++) {
        var cue = words.at(line, i);
        if (cue != null && line.mention(i) == null) {
          return cue;
        }
      }
      return null;
    }

    /** «X заявил, что А, подчеркнув, что Б, и пообещал сделать В»: each cue with its content. */
    private void chain() {
      List<Cue> cues = new ArrayList<>();
      for (int i = from; i < to; i++) {
        var cue = line.mention(i) == null ? words.at(line, i) : null;
        if (cue != null
            && i >= skip
            && cue.takesContent()
            && (cues.isEmpty() || coordinated(cues.get(cues.size() - 1), cue))
            && contents.start(cue, to) > 0) {
          cues.add(cue);
        }
      }
      Speaker first = null;
      for (int k = 0; k < cues.size(); k++) {
        var cue = cues.get(k);
        int end = k + 1 < cues.size() ? before(cues.get(k + 1)) : returnsToSpeaker(cue);
        var speaker = first;
        if (first == null) {
          speaker = speakerOf(cue);
          first = speaker;
        }
        content(contents.start(cue, to), end, speaker, cue, 0.95);
      }
    }

    /** «…, что А, и поблагодарил горожан»: comma and conjunction lead back to the speaker. */
    private int returnsToSpeaker(Cue cue) {
      for (int i = contents.start(cue, to); i + 2 < to; i++) {
        if (line.isComma(i) && line.is(i + 1, CONJUNCTIONS)) {
          int verb = line.is(i + 2, "также") ? i + 3 : i + 2;
          var next = words.at(line, verb);
          if (next != null && next.at() == verb && !next.has(Mark.NOUN) && sameVerb(cue, next)) {
            return i;
          }
        }
      }
      return to;
    }

    private boolean sameVerb(Cue first, Cue next) {
      return verb(first) != null && verb(next) != null && sameForm(first, next);
    }

    /** The subject stands before the verb in its own part, or between verb and content. */
    private Speaker speakerOf(Cue cue) {
      int content = contents.start(cue, to);
      return speakers.subject(line, from, Math.max(cue.end(), content), cue);
    }

    /** A later cue shares the subject: «…, и добавил, что», «…, подчеркнув, что». */
    private boolean coordinated(Cue first, Cue next) {
      int i = next.at() - 1;
      if (line.is(i, "не")) {
        i--;
      }
      while (line.reads(i, it -> it.partOfSpeech() == PartOfSpeech.ADVERB)
          && !line.is(i, CONJUNCTIONS)) {
        i--;
      }
      if (isGerund(next)) {
        return line.isComma(i) || line.is(i, "и", "при", "этом");
      }
      return line.is(i, CONJUNCTIONS) && sameForm(first, next);
    }

    private boolean sameForm(Cue first, Cue next) {
      var one = verb(first);
      var other = verb(next);
      return one == null
          || other == null
          || one.form() == other.form()
              && one.number() == other.number()
              && one.gender() == other.gender();
    }

    private Reading verb(Cue cue) {
      return line.word(cue.at()).readings().stream()
          .filter(reading -> reading.partOfSpeech() == PartOfSpeech.VERB)
          .filter(ReportingWords::reports)
          .findFirst()
          .orElse(null);
    }

    private boolean isGerund(Cue cue) {
      return line.reads(cue.at(), it -> it.partOfSpeech() == PartOfSpeech.GERUND)
          && verb(cue) == null;
    }

    /** Index before the conjunction or comma that leads to the cue. */
    private int before(Cue cue) {
      int i = cue.at();
      while (i > from + 1 && !line.isComma(i - 1) && !line.is(i - 1, CONJUNCTIONS)) {
        i--;
      }
      while (i > from + 1
          && (line.isComma(i - 1)
              || line.is(i - 1, CONJUNCTIONS)
              || line.is(i - 1, "при", "этом"))) {
        i--;
      }
      return i;
    }

    private boolean hasContent(Cue cue) {
      return contents.start(cue, to) > 0;
    }

    /** «По словам X, …» and «как отметил X, …» at the start or inside. */
    private void nounPhrase() {
      for (int i = skip; i < to; i++) {
        boolean opens = line.letterWords(from, i) == 0 || line.isComma(i - 1) || line.isDash(i - 1);
        boolean how = line.is(i, "как") && opens;
        var cue = words.at(line, how ? i + 1 : i);
        if (cue == null || how == cue.has(Mark.NOUN) || how && !cue.takesContent()) {
          continue;
        }
        if (how && cue.has(Mark.SOURCE) && isPresent(cue) && !personFollows(cue)) {
          continue;
        }
        int end = how ? behindParticiples(commaAfter(cue.end())) : ownerEnd(cue);
        if (how && end >= to || cue.has(Mark.NOUN) && i > from && !opensPart(i)) {
          continue;
        }
        var speaker =
            how ? speakers.subject(line, i + 1, end, cue) : owners.owner(line, from, cue, to);
        if (how && passesOn(speaker, cue)) {
          return;
        }
        boolean inside = i > from && opens && hasWordsBefore(i);
        content(inside ? clauseStart(i) : skipComma(end), to, speaker, cue, inside ? 0.93 : 0.96);
        return;
      }
    }

    /** «…, которые, по его словам, выросли»: the subordinate clause; otherwise the sentence. */
    private int clauseStart(int i) {
      int comma = i - 2;
      while (comma > from && !line.isComma(comma)) {
        comma--;
      }
      boolean clause = comma > from && i - comma <= LONGEST_OPENING;
      if (clause && line.lower(comma + 1).startsWith("котор")) {
        return comma + 1;
      }
      if (clause && line.is(comma + 1, "так", "потому") && line.is(comma + 2, "как", "что")) {
        return comma + 3;
      }
      return clause && line.is(comma + 1, SUBORDINATE) ? comma + 2 : from;
    }

    private boolean opensPart(int i) {
      return line.isComma(i - 1)
          || line.is(i - 1, "и", "а", "но", "же", ":")
          || line.letterWords(from, i) < 3;
    }

    /** More than «при этом» or «а» stands before. */
    private boolean hasWordsBefore(int i) {
      for (int k = from; k < i; k++) {
        if (line.isWord(k) && !isConnective(k)) {
          return true;
        }
      }
      return false;
    }

    private boolean isConnective(int i) {
      return line.is(i, "при", "этом", "кроме", "того", "тем", "между")
          || switch (line.word(i).best().partOfSpeech()) {
            case CONJUNCTION, ADVERB, PARTICLE, PREPOSITION -> true;
            default -> false;
          };
    }

    /** Index behind the genitive phrase that «по словам» governs. */
    private int ownerEnd(Cue cue) {
      int i = cue.end();
      while (i < to && !line.isComma(i) && !line.is(i, ":")) {
        if (line.mention(i) != null) {
          while (i < to && line.mention(i) != null) {
            i = line.mentionEnd(i);
          }
          return appositionEnd(i);
        }
        if (!contents.isNominal(i) && !line.is(i, "его", "ее", "их")) {
          return i;
        }
        i++;
      }
      return i;
    }

    /** «По словам министра, Иванова, …» keeps to mentions; a comma behind is content's border. */
    private int appositionEnd(int i) {
      int end = i;
      while (end < to && line.is(end, "(")) {
        while (end < to && !line.is(end, ")")) {
          end++;
        }
        end = Math.min(to, end + 1);
      }
      return end;
    }

    private int skipComma(int i) {
      int start = i;
      while (start < to && (line.isComma(start) || line.isDash(start) || line.is(start, ":"))) {
        start++;
      }
      return start;
    }

    /** «Как говорится в релизе, размещённом на сайте, …». */
    private int behindParticiples(int comma) {
      boolean participle =
          line.reads(comma + 1, it -> it.partOfSpeech() == PartOfSpeech.PARTICIPLE);
      int end = participle ? commaAfter(comma + 1) : to;
      return end < to ? end : comma;
    }

    private int commaAfter(int i) {
      int comma = i;
      while (comma < to && !line.isComma(comma)) {
        if (line.mention(comma) != null) {
          comma = line.mentionEnd(comma);
        } else {
          comma++;
        }
      }
      return comma;
    }

    /** «Движение, уточнила она, откроют в мае»: the whole sentence is the content. */
    private void parenthesis() {
      for (int i = skip + 1; i < to; i++) {
        if (!line.isComma(i - 1)) {
          continue;
        }
        var cue = line.mention(i) == null ? words.at(line, i) : null;
        if (cue == null || !cue.takesContent() || isGerund(cue) || hasContent(cue)) {
          continue;
        }
        int comma = commaAfter(cue.end());
        if (comma < to && comma > cue.end() && subjectFollows(cue, comma)) {
          content(from, to, speakers.subject(line, i, comma, cue), cue, 0.93);
          return;
        }
      }
    }

    /** Verb first, then its subject: what tells «…, сказал он» from «пришёл, сказал и ушёл». */
    private boolean subjectFollows(Cue cue, int end) {
      for (int i = cue.end(); i < end; i++) {
        Mention mention = line.mention(i);
        if (mention != null) {
          boolean locative = line.is(i - 1, "в", "во", "на") && memory.isBody(mention.actor());
          if (locative
              || mention.grammaticalCase() == null
              || mention.grammaticalCase() == Case.NOMINATIVE
              || mention.grammaticalCase() == Case.ACCUSATIVE && mention.form() == Form.BODY) {
            return true;
          }
          i = line.mentionEnd(i) - 1;
        } else if (line.is(i, "он", "она", "они") || ReportingClauses.isPersonNoun(line, i)) {
          return true;
        } else if (line.is(i - 1, "в", "во", "на") && line.is(cue.end(), "в", "во", "на")) {
          return true;
        }
      }
      return false;
    }

    private void content(int start, int end, Speaker speaker, Cue cue, double base) {
      int first = Math.max(start, from);
      int last = end;
      while (first < last && (line.isComma(first) || line.is(first, ":"))) {
        first++;
      }
      while (last > first && (line.isComma(last - 1) || line.is(last - 1, ".", ";", ":"))) {
        last--;
      }
      if (speaker == null || !speaker.isKnown() || line.letterWords(first, last) < 1) {
        return;
      }
      found.add(Draft.indirect(trimmed(first, last), speaker, line, cue, base));
    }

    /** A content that is one quotation goes without its marks. */
    private Span trimmed(int first, int last) {
      boolean whole = last - first > 2 && line.isQuote(first) && line.isQuote(last - 1);
      for (int i = first + 1; whole && i < last - 1; i++) {
        whole = !line.isQuote(i);
      }
      return whole ? line.span(first + 1, last - 1) : line.span(first, last);
    }
  }
}
