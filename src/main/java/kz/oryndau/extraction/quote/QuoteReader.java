package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.text.Language;

/** Finds who said what. Holds word lists only, so one instance serves all threads. */
public final class QuoteReader {

  private final ReportingWords russian = ReportingWords.of(Language.RUSSIAN);

  /**
   * Answers with the quotes of the article in reading order; never throws for a text. Words of
   * persons without a public post are among them under their own actor, those of nobody named are
   * not.
   */
  public SpokenText read(MentionedText text) {
    var lines = Lines.of(text);
    var drafts = drafts(text, lines);
    var links = SpeakerLinks.of(text, lines, numbered(text, drafts));
    if (links.isEmpty()) {
      return spoken(text, lines, drafts);
    }
    var joined = JoinedText.of(text, links);
    var joinedLines = Lines.of(joined);
    return spoken(joined, joinedLines, drafts(joined, joinedLines));
  }

  private static SpokenText spoken(MentionedText text, List<Line> lines, List<Draft> drafts) {
    Ledes.drop(drafts, lines);
    var quotes = numbered(text, drafts);
    return new SpokenText(Commanders.in(text, quotes), quotes);
  }

  private List<Draft> drafts(MentionedText text, List<Line> lines) {
    List<Draft> drafts = new ArrayList<>(new ArticleReader(text, lines, russian).read());
    drafts.addAll(new HeadlineReader(text.officials()).read(lines));
    drafts.sort(Comparator.comparing(Draft::span));
    Repeats.drop(drafts, text.analysed().article().text());
    return drafts;
  }

  private static List<Quote> numbered(MentionedText text, List<Draft> drafts) {
    var actors = new HashMap<String, Actor>();
    text.actors().forEach(actor -> actors.putIfAbsent(actor.id(), actor));
    List<Quote> quotes = new ArrayList<>();
    for (var draft : drafts) {
      quotes.add(draft.numbered(quotes.size() + 1, actors.get(draft.speaker().actor())));
    }
    return List.copyOf(quotes);
  }
}
