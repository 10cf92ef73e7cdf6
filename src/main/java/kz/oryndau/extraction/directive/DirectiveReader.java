package kz.oryndau.extraction.directive;

import java.time.LocalDate;
import java.util.List;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.quote.Quote;

/**
 * Finds what is ordered, said to be needed or promised. Holds word lists only, so one instance
 * serves all threads.
 */
public final class DirectiveReader {

  private final Rules rules = Rules.load();
  private final Judge judge;
  private final Programmes programmes = new Programmes();

  /** With the judge that was learned. */
  public DirectiveReader() {
    this(Judge.load());
  }

  DirectiveReader(Judge judge) {
    this.judge = judge;
  }

  /**
   * Reads the directives of an article.
   *
   * @param text with everybody found who can order or be ordered
   * @param quotes of the same article
   * @param areas of the same article
   * @param publishedAtOrNull the day that relative deadlines count from; null leaves them without a
   *     date
   */
  public Directives read(
      MentionedText text, List<Quote> quotes, ArticleAreas areas, LocalDate publishedAtOrNull) {
    var reading = new ArticleReading(text, quotes, publishedAtOrNull, rules);
    var judged = judge.keep(reading.drafts(), reading.memory());
    var completion = new Completion(rules.cues(), reading.lines(), reading::marks);
    var drafts = Duplicates.drop(completion.of(judged));
    var directives =
        new Finishing(text, publishedAtOrNull, reading, areas, programmes, rules.deadlines())
            .directives(drafts);
    return new Directives(directives, reading.memory().receivers());
  }

  /** What {@link Judge} is asked about, for learning its weights. */
  Candidates candidates(MentionedText text, List<Quote> quotes, LocalDate publishedAt) {
    var reading = new ArticleReading(text, quotes, publishedAt, rules);
    return new Candidates(reading.drafts(), reading.memory());
  }

  /**
   * All drafts of an article, doubtful ones too.
   *
   * @param drafts in reading order
   * @param memory who is who
   */
  record Candidates(List<Draft> drafts, Memory memory) {}
}
