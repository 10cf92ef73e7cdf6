package kz.oryndau.extraction.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.oryndau.extraction.mention.KnownNouns;
import kz.oryndau.extraction.mention.MentionReader;
import kz.oryndau.extraction.morphology.MorphologyReader;
import kz.oryndau.extraction.quote.QuoteReader;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.TextReader;

/** Reads directives with a judge that believes the rules: what they do not doubt is kept. */
final class RuleReader {

  private static final Judge BELIEVER = new Judge(Map.of("bias", -1.0, "is=sure", 2.0));

  private final LocalDate published;
  private final TextReader texts = new TextReader();
  private final MorphologyReader morphology = new MorphologyReader();
  private final MentionReader mentions = new MentionReader();
  private final QuoteReader quotes = new QuoteReader();
  private final PolicyAreas areas = new PolicyAreas();
  private final DirectiveReader directives = new DirectiveReader(BELIEVER);

  RuleReader(LocalDate published) {
    this.published = published;
  }

  /** The directives of a Russian text, in reading order. */
  List<Directive> read(String text) {
    var words = morphology.read(texts.read(text, Language.RUSSIAN));
    var spoken = quotes.read(mentions.read(words, KnownNouns.NONE));
    var topics = areas.of(spoken.mentioned().analysed());
    return directives.read(spoken.mentioned(), spoken.quotes(), topics, published).all();
  }
}
