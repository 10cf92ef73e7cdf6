package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.quote.Cue.Mark;

/**
 * The reporting words that share one subject, each with its content: «X заявил, что А, подчеркнув,
 * что Б, и пообещал сделать В».
 */
final class CueChain {

  static final String[] CONJUNCTIONS = {"и", "а", "но", "также", "однако", "зато"};

  /** «…, но отказался раскрывать детали»: the speaker does so, whatever the content is about. */
  private static final String[] REFUSED = {
    "отказался", "отказалась", "затруднился", "затруднилась", "воздержался", "воздержалась"
  };

  /** «А подрядчиков на объектах района попросил …». */
  private static final int LONGEST_OBJECT = 6;

  private final ReportingWords words;
  private final Stretch stretch;
  private final Line line;
  private final Contents contents;

  /**
   * A reporting word and its content.
   *
   * @param cue the word
   * @param from first word of the content
   * @param to index behind the content
   */
  record Link(Cue cue, int from, int to) {}

  /** A reporting word, and where the content behind it starts. */
  private record Opening(Cue cue, int content) {}

  CueChain(ReportingWords words, Stretch stretch) {
    this.words = words;
    this.stretch = stretch;
    this.line = stretch.line();
    this.contents = new Contents(line);
  }

  /** The links in reading order; empty where no reporting word has a content behind it. */
  List<Link> links() {
    var openings = openings();
    List<Link> links = new ArrayList<>();
    for (int k = 0; k < openings.size(); k++) {
      var each = openings.get(k);
      int end =
          k + 1 < openings.size() ? before(openings.get(k + 1).cue()) : returnsToSpeaker(each);
      int to = Math.min(end, contents.clauseAfter(each.content(), end));
      links.add(new Link(each.cue(), each.content(), to));
    }
    return links;
  }

  private List<Opening> openings() {
    List<Opening> openings = new ArrayList<>();
    for (int i = stretch.skip(); i < stretch.to(); i++) {
      var cue = line.mention(i) == null ? words.at(line, i) : null;
      if (cue != null
          && cue.takesContent()
          && (openings.isEmpty() || coordinated(openings.get(openings.size() - 1).cue(), cue))) {
        int content = contents.start(cue, stretch.to());
        if (content > 0) {
          openings.add(new Opening(cue, content));
        }
      }
    }
    return openings;
  }

  /**
   * «…, что А, и поблагодарил горожан»: comma and conjunction lead back stretch.to() the speaker.
   */
  private int returnsToSpeaker(Opening opening) {
    for (int i = opening.content(); i + 1 < stretch.to(); i++) {
      var last = line.isComma(i) ? words.at(line, i + 1) : null;
      if (last != null && last.end() + 1 >= stretch.to() && isGerund(line, last)) {
        return i;
      }
      if (line.isComma(i) && line.is(i + 1, CONJUNCTIONS)) {
        int verb = line.is(i + 2, "также") ? i + 3 : i + 2;
        var next = words.at(line, verb);
        boolean reports =
            next != null
                && next.at() == verb
                && !next.has(Mark.NOUN)
                && sameVerb(opening.cue(), next);
        if (reports || line.is(verb, REFUSED)) {
          return i;
        }
      }
    }
    return stretch.to();
  }

  private boolean sameVerb(Cue first, Cue next) {
    return verb(first) != null && verb(next) != null && sameForm(first, next);
  }

  /** A later cue shares the subject: «…, и добавил, что», «…, подчеркнув, что». */
  private boolean coordinated(Cue first, Cue next) {
    int i = behindLinks(behindAdverbs(next.at() - 1));
    if (next.has(Mark.ASKS) || next.has(Mark.INFINITIVE)) {
      int object = behindAdverbs(behindObject(i));
      i = line.is(object, CONJUNCTIONS) ? object : i;
    }
    if (isGerund(line, next)) {
      return line.isComma(i) || line.is(i, "и", "при", "этом");
    }
    boolean listed = line.isComma(i) && verb(first) != null && verb(next) != null;
    return (listed || line.is(i, CONJUNCTIONS)) && sameForm(first, next);
  }

  /** Index before «не» and the adverbs that end with word {@code last}. */
  private int behindAdverbs(int last) {
    int i = line.is(last, "не") ? last - 1 : last;
    while (line.reads(i, it -> it.partOfSpeech() == PartOfSpeech.ADVERB)
        && !line.is(i, CONJUNCTIONS)) {
      i--;
    }
    return i;
  }

  /** «…, при этом добавил, что …»: index before what links it with the clause before. */
  private int behindLinks(int last) {
    boolean links =
        line.is(last, "этом") && line.is(last - 1, "при")
            || line.is(last, "того") && line.is(last - 1, "кроме", "помимо")
            || line.is(last, "тем") && line.is(last - 1, "с") && line.is(last - 2, "вместе");
    return links ? behindAdverbs(line.is(last, "тем") ? last - 3 : last - 2) : last;
  }

  /** «…, а жителей города призвал …»: index before the object that ends with the word. */
  private int behindObject(int last) {
    int i = last;
    while (i > last - LONGEST_OBJECT && contents.isOblique(i)) {
      i--;
    }
    return i;
  }

  private boolean sameForm(Cue first, Cue next) {
    var one = verb(first);
    var other = verb(next);
    if (one == null || other == null) {
      return true;
    }
    boolean told = one.form() != VerbForm.PAST && other.form() == VerbForm.PAST;
    return one.number() == other.number()
        && (told || one.form() == other.form() && one.gender() == other.gender());
  }

  private Reading verb(Cue cue) {
    return verb(line, cue);
  }

  private static Reading verb(Line line, Cue cue) {
    for (var reading : line.word(cue.at()).readings()) {
      if (reading.partOfSpeech() == PartOfSpeech.VERB && ReportingWords.reports(reading)) {
        return reading;
      }
    }
    return null;
  }

  /** «Подчеркнув»: an adverbial participle and no finite verb. */
  static boolean isGerund(Line line, Cue cue) {
    return line.reads(cue.at(), it -> it.partOfSpeech() == PartOfSpeech.GERUND)
        && verb(line, cue) == null;
  }

  /** Index before the conjunction or comma that leads stretch.to() the cue. */
  private int before(Cue cue) {
    int i = behindLinks(cue.at() - 1) + 1;
    while (i > stretch.from() + 1 && !line.isComma(i - 1) && !line.is(i - 1, CONJUNCTIONS)) {
      i--;
    }
    while (i > stretch.from() + 1
        && (line.isComma(i - 1) || line.is(i - 1, CONJUNCTIONS) || line.is(i - 1, "при", "этом"))) {
      i--;
    }
    return i;
  }
}
