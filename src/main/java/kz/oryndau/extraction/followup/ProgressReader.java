package kz.oryndau.extraction.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.directive.Directive;
import kz.oryndau.extraction.morphology.AnalysedSentence;
import kz.oryndau.extraction.morphology.AnalysedText;
import kz.oryndau.extraction.morphology.Word;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.Passage.Role;
import kz.oryndau.extraction.text.Span;

/**
 * Finds the sentences of an article that tell what became of something ordered before. Holds word
 * lists only, so one instance serves all threads.
 */
public final class ProgressReader {

  private final TopicReader topics;
  private final CueWords cues = new CueWords();

  /** Reads topics with {@code topics}. */
  public ProgressReader(TopicReader topics) {
    this.topics = topics;
  }

  /**
   * The reports of an article, in reading order; none from old facts («Ранее») and the site around.
   *
   * @param directives what the article orders; those told again point back to an old order
   */
  public List<ProgressReport> read(AnalysedText text, List<Directive> directives) {
    var retold = new ArrayList<Directive>();
    for (var directive : directives) {
      if (directive.retold()) {
        retold.add(directive);
      }
    }
    return new Reading(text, retold).reports();
  }

  /** The reading of one article. */
  private final class Reading {

    /** How many sentences before a report and after it still tell what it is about. */
    private static final int BEFORE = 2;

    private static final int AFTER = 1;

    /**
     * What is said of an old order even where the sentence does not name it: «подтвердили перенос».
     */
    private static final Set<Progress> BEHIND =
        Set.of(Progress.LATE, Progress.FAILED, Progress.POSTPONED, Progress.REPRIMAND);

    private final AnalysedText text;
    private final List<Directive> retold;
    private final List<AnalysedSentence> sentences;
    private final Keys[] keysOf;
    private final List<Keys> headline = new ArrayList<>();

    Reading(AnalysedText text, List<Directive> retold) {
      this.text = text;
      this.retold = retold;
      this.sentences = new ArrayList<>(text.sentences().size());
      for (var sentence : text.sentences()) {
        if (roleOf(sentence) != Role.NOISE) {
          sentences.add(sentence);
        }
      }
      this.keysOf = new Keys[sentences.size()];
      for (int at = 0; at < sentences.size(); at++) {
        if (roleOf(sentences.get(at)) == Role.HEADLINE) {
          headline.add(keys(at));
        }
      }
    }

    private Role roleOf(AnalysedSentence sentence) {
      return text.passageOf(sentence).role();
    }

    /** What a sentence is about, read once: each of its neighbours asks too. */
    private Keys keys(int at) {
      if (keysOf[at] == null) {
        keysOf[at] = topics.keys(text, sentences.get(at));
      }
      return keysOf[at];
    }

    private Topic topic(int at) {
      return Topic.of(List.of(keys(at)));
    }

    List<ProgressReport> reports() {
      var out = new ArrayList<ProgressReport>();
      for (int at = 0; at < sentences.size(); at++) {
        if (roleOf(sentences.get(at)) != Role.BACKGROUND) {
          read(at, out);
        }
        retoldIn(at, out);
      }
      return out;
    }

    private void read(int at, List<ProgressReport> out) {
      var sentence = sentences.get(at);
      var found =
          new SentenceCues(sentence, text.article().language(), cues, topics.actions()).find();
      if (found.isEmpty()) {
        return;
      }
      var topic = topic(at);
      var around = around(at);
      var old = oldOrder(sentence);
      boolean pointsBack = pointsBack(sentence);
      for (var each : found) {
        boolean named = pointsBack && each.action() == null;
        out.add(
            new ProgressReport(
                each.progress(),
                sentence.sentence().span(),
                each.span(),
                window(at),
                each.action(),
                named ? topic.and(old) : topic,
                named || BEHIND.contains(each.progress()) ? around.and(old) : around));
      }
    }

    /** An old order that the article tells again reminds of it, whatever else it says. */
    private void retoldIn(int at, List<ProgressReport> out) {
      var span = sentences.get(at).sentence().span();
      for (var order : retold) {
        if (order.kind() == Directive.Kind.DIRECTIVE && span.contains(order.span())) {
          out.add(reminder(at, order));
        }
      }
    }

    private ProgressReport reminder(int at, Directive order) {
      var sentence = sentences.get(at).sentence().span();
      return new ProgressReport(
          Progress.REPEATED,
          sentence,
          order.cue() == null || !sentence.contains(order.cue()) ? order.span() : order.cue(),
          window(at),
          null,
          topics.of(text, order.span()),
          around(at).and(topic(at)));
    }

    /** What the last old order is about that stands before the sentence, or in it. */
    private Topic oldOrder(AnalysedSentence sentence) {
      return retold.stream()
          .filter(order -> order.span().start() < sentence.sentence().span().end())
          .reduce((first, second) -> second)
          .map(order -> topics.of(text, sentenceOf(order.span())))
          .orElse(Topic.EMPTY);
    }

    private Span sentenceOf(Span span) {
      return sentences.stream()
          .map(each -> each.sentence().span())
          .filter(each -> each.overlaps(span))
          .findFirst()
          .orElse(span);
    }

    /** Whether the sentence speaks of an order without telling what it was. */
    private boolean pointsBack(AnalysedSentence sentence) {
      for (var word : sentence.words()) {
        if (namesAnOrder(word)) {
          return true;
        }
      }
      return false;
    }

    private boolean namesAnOrder(Word word) {
      var lemma = word.best().plain();
      return text.article().language() == Language.KAZAKH
          ? lemma.startsWith("тапсырма")
          : lemma.equals("поручение") || lemma.equals("задание") || lemma.equals("обещание");
    }

    private Topic around(int at) {
      var near = new ArrayList<>(headline);
      for (int each = first(at); each <= last(at); each++) {
        near.add(keys(each));
      }
      return Topic.of(near);
    }

    private Span window(int at) {
      return sentences
          .get(first(at))
          .sentence()
          .span()
          .cover(sentences.get(last(at)).sentence().span());
    }

    private static int first(int at) {
      return Math.max(0, at - BEFORE);
    }

    private int last(int at) {
      return Math.min(sentences.size() - 1, at + AFTER);
    }
  }
}
