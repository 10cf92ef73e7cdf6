package kz.oryndau.extraction.directive;

import java.util.List;
import java.util.Locale;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.morphology.AnalysedText;
import kz.oryndau.extraction.text.Token;

/**
 * What tells the areas of some words of an article.
 *
 * @param own weights of the words themselves
 * @param words these words
 * @param issuer whose assignment they are
 * @param sentence weights of their sentence
 * @param before weights of the two sentences before
 * @param passage weights of their paragraph
 * @param headline weights of the first sentence of the article
 * @param article weights of the whole article
 * @param text the whole article
 */
record AreaEvidence(
    AreaWeights own,
    List<Token> words,
    Actor issuer,
    AreaWeights sentence,
    AreaWeights before,
    AreaWeights passage,
    AreaWeights headline,
    AreaWeights article,
    AnalysedText text) {

  /** Values of a sign that tells a share run from 0 to this. */
  private static final int SHARES = 4;

  /** Values of a sign that tells a weight run from 0 to this. */
  private static final int MOST_OWN = 5;

  /** What counts as the whole of a share where nothing weighs as much. */
  private static final double SENTENCE_LEAST = 4;

  private static final double PASSAGE_LEAST = 6;
  private static final double HEADLINE_LEAST = 3;
  private static final double ARTICLE_LEAST = 10;

  /** Takes note of a sign and its value. */
  interface Teller {
    void tell(AreaSign sign, int value);
  }

  /** Whether anything speaks for the area. */
  boolean touches(int area) {
    return own.of(area) > 0 || article.of(area) > 0;
  }

  /** Tells the signs of one area. */
  void tell(int area, Teller teller) {
    double here = own.of(area);
    double most = own.highest();
    int among = share(article, area, ARTICLE_LEAST);
    teller.tell(AreaSign.AREA, area);
    teller.tell(AreaSign.OWN, Math.min(MOST_OWN, (int) here));
    teller.tell(AreaSign.SENTENCE, share(sentence, area, SENTENCE_LEAST));
    teller.tell(AreaSign.BEFORE, share(before, area, SENTENCE_LEAST));
    teller.tell(AreaSign.PASSAGE, share(passage, area, PASSAGE_LEAST));
    teller.tell(AreaSign.HEADLINE, share(headline, area, HEADLINE_LEAST));
    teller.tell(AreaSign.ARTICLE, among);
    if (most > 0) {
      teller.tell(AreaSign.SHARE, share(own, area, 0));
    } else {
      teller.tell(AreaSign.SILENT, among);
    }
    if (here == 0 && most >= PolicyAreas.NAMED) {
      teller.tell(AreaSign.OTHER, among);
    }
    if (article.of(area) == article.highest()) {
      teller.tell(AreaSign.FIRST, 1);
    }
    if (here > 0 && own.is(area, PolicyAreas.WORKS)) {
      tellWorks(teller);
    }
  }

  /** Tells these words and those of the issuer's posts; the same one more than once. */
  void tellWords(AreaWord.Teller teller) {
    for (int at = 0; at < words.size(); at++) {
      AreaWord.OWN.tell(words.get(at), teller);
    }
    AreaWord.ISSUER.tell(issuer, teller);
  }

  /** Tells the words of the article; the same one more than once. */
  void tellArticle(AreaWord.Teller teller) {
    for (var sentence : text.sentences()) {
      var tokens = sentence.sentence().tokens();
      for (int at = 0; at < tokens.size(); at++) {
        AreaWord.ARTICLE.tell(tokens.get(at), teller);
      }
    }
  }

  private void tellWorks(Teller teller) {
    if (PolicyAreas.namesAny(own, PolicyAreas.BUILDERS)) {
      teller.tell(AreaSign.WORKS, 1);
    }
    if (PolicyAreas.namesAny(own, PolicyAreas.BUILT)) {
      teller.tell(AreaSign.BUILT, 1);
    }
  }

  private static int share(AreaWeights weights, int area, double least) {
    double weight = weights.of(area);
    double whole = Math.max(least, weights.highest());
    return weight == 0 ? 0 : Math.max(1, (int) Math.ceil(SHARES * weight / whole));
  }

  /** The name of a sign in the file of weights: «own=3», «area=transport». */
  static String name(AreaSign sign, int value, List<String> areas) {
    var told = sign == AreaSign.AREA ? areas.get(value) : String.valueOf(value);
    return sign.name().toLowerCase(Locale.ROOT) + "=" + told;
  }
}
