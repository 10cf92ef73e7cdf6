package kz.oryndau.extraction;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.Extraction.Aside;
import kz.oryndau.extraction.directive.DirectiveReader;
import kz.oryndau.extraction.directive.PolicyAreas;
import kz.oryndau.extraction.followup.ProgressReader;
import kz.oryndau.extraction.followup.Topic;
import kz.oryndau.extraction.followup.TopicReader;
import kz.oryndau.extraction.mention.MentionReader;
import kz.oryndau.extraction.morphology.MorphologyReader;
import kz.oryndau.extraction.quote.QuoteReader;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.Passage;
import kz.oryndau.extraction.text.Passage.Role;
import kz.oryndau.extraction.text.TextReader;

/**
 * Reads an article: text, words, mentions, quotes, directives, reports of execution. Holds word
 * lists and dictionaries only, so one instance serves all threads; the same request always gives
 * the same answer.
 */
public final class Extractor {

  private final TextReader texts = new TextReader();
  private final MorphologyReader morphology = new MorphologyReader();
  private final MentionReader mentions = new MentionReader();
  private final QuoteReader quotes = new QuoteReader();
  private final DirectiveReader directives = new DirectiveReader();
  private final PolicyAreas policyAreas = new PolicyAreas();
  private final TopicReader subjects = new TopicReader();
  private final ProgressReader progress = new ProgressReader(subjects);

  /**
   * Answers with all that the article holds: officials who are named with a post, speak, order or
   * are ordered, and what they say and order. Never throws for a text, however odd.
   */
  public Extraction extract(ExtractionRequest request) {
    var text = texts.read(request.text(), request.language());
    var spoken = quotes.read(mentions.read(morphology.read(text), request.known().nouns()));
    var mentioned = spoken.mentioned();
    var areas = policyAreas.of(mentioned.analysed());
    var ordered = directives.read(mentioned, spoken.quotes(), areas, request.publishedAt());
    var kept = new OfficialFilter(mentioned, spoken.quotes(), ordered);
    return new Extraction(
        text.language(),
        request.known().named(kept.actors()),
        kept.quotes(),
        request.known().withProgrammes(kept.directives(), request.text()),
        areas.of(kept.quotes()),
        progress.read(mentioned.analysed(), kept.directives()),
        asides(text.passages()));
  }

  /** What a few words are about, such as the title of an assignment, to compare with reports. */
  public Topic topic(String words, Language language) {
    return subjects.read(words, language);
  }

  /** Neighbouring passages of one kind make one aside. */
  private static List<Aside> asides(List<Passage> passages) {
    var out = new ArrayList<Aside>();
    Aside.Kind before = null;
    for (var passage : passages) {
      var kind = kind(passage.role());
      if (kind != null && kind == before) {
        var last = out.remove(out.size() - 1);
        out.add(new Aside(last.span().cover(passage.span()), kind));
      } else if (kind != null) {
        out.add(new Aside(passage.span(), kind));
      }
      before = kind;
    }
    return out;
  }

  private static Aside.Kind kind(Role role) {
    return switch (role) {
      case BACKGROUND -> Aside.Kind.BACKGROUND;
      case NOISE -> Aside.Kind.NOISE;
      case HEADLINE, BODY -> null;
    };
  }
}
