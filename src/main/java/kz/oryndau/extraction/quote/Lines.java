package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.morphology.Word;

/** Makes the lines of an article. */
final class Lines {

  private Lines() {}

  /** One line for each passage, in the same order. */
  static List<Line> of(MentionedText text) {
    var passages = text.analysed().passages();
    List<List<List<Word>>> words = new ArrayList<>();
    List<List<Mention>> mentions = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      words.add(new ArrayList<>());
      mentions.add(new ArrayList<>());
    }
    for (var sentence : text.analysed().sentences()) {
      words.get(sentence.passage()).add(sentence.words());
    }
    int passage = 0;
    for (var mention : text.mentions()) {
      while (passage < passages.size() - 1
          && passages.get(passage).span().end() <= mention.span().start()) {
        passage++;
      }
      mentions.get(passage).add(mention);
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      lines.add(new Line(passages.get(i), words.get(i), mentions.get(i)));
    }
    return lines;
  }
}
