package kz.oryndau.extraction.morphology;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.text.ArticleText;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.Sentence;

/**
 * Gives every word of an article its readings, the likeliest in its sentence first. Holds
 * dictionaries only; one instance serves all threads.
 */
public final class MorphologyReader {

  private static final WordReader KAZAKH = new KazakhWordReader();

  /** Loads the dictionary once, at the first article that needs it. */
  private static final class Russian {
    static final RussianWordReader READER = new RussianWordReader();
  }

  static RussianForms russianForms() {
    return Russian.READER.forms();
  }

  /** Reads all sentences, noise included, in the article's language. */
  public AnalysedText read(ArticleText article) {
    var reader = article.language() == Language.KAZAKH ? KAZAKH : Russian.READER;
    List<AnalysedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < article.passages().size(); i++) {
      for (Sentence sentence : article.passages().get(i).sentences()) {
        sentences.add(new AnalysedSentence(sentence, i, words(reader, sentence)));
      }
    }
    return new AnalysedText(article, sentences);
  }

  private static List<Word> words(WordReader reader, Sentence sentence) {
    var tokens = sentence.tokens();
    var readings = reader.read(tokens);
    List<Word> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(new Word(tokens.get(i), readings.get(i)));
    }
    return words;
  }
}
