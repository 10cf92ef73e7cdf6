package kz.oryndau.extraction.mention;

import java.util.HashSet;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.text.WordList;

/** Adjectives before a post or a body: which belong to it, and their nominative. */
final class Adjectives {

  private static final Set<String> LOOSE = new HashSet<>();

  static {
    WordList.read("/lexicon/loose-adjectives.txt").forEach(word -> LOOSE.add(Letters.fold(word)));
  }

  private Adjectives() {}

  /** Whether token {@code i} is an adjective that agrees and belongs to the name of a post. */
  static boolean belongs(Line line, int i, Case wanted, Number number) {
    if (!line.isWord(i) || line.text(i).length() < 4) {
      return false;
    }
    for (var r : line.readings(i)) {
      boolean adjective =
          r.partOfSpeech() == PartOfSpeech.ADJECTIVE || r.partOfSpeech() == PartOfSpeech.PARTICIPLE;
      if (adjective
          && (wanted == null || r.grammaticalCase() == wanted)
          && (number == null || r.number() == null || r.number() == number)
          && (!LOOSE.contains(Letters.fold(r.lemma()))
              || isSecretary(line, i)
              || isLocal(line, i))) {
        return r.partOfSpeech() == PartOfSpeech.ADJECTIVE
            || Regex.matches(line.low(i), "(бывш|управляющ|исполняющ|действующ|командующ).*");
      }
    }
    return false;
  }

  /** «ответственный секретарь министерства» is a post of its own. */
  private static boolean isSecretary(Line line, int i) {
    return line.low(i).startsWith("ответственн") && line.low(i + 1).startsWith("секретар");
  }

  /** «местные исполнительные органы», «местные власти»: told apart from the central ones by it. */
  private static boolean isLocal(Line line, int i) {
    return line.low(i).startsWith("местн")
        && Regex.matches(
            line.low(i + 1), "(исполнительн|представительн|госорган|орган|власт|администраци).*");
  }

  /** Nominative of the adjective at {@code i} beside a noun of this gender and number. */
  static String nominative(Line line, int i, char gender, Number number) {
    String word = line.text(i);
    String low = line.low(i);
    String stem =
        Regex.strip(
            low,
            "(ого|его|ому|ему|ыми|ими|ый|ий|ой|ым|им|ом|ем|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|ей)$");
    if (stem.length() == low.length() || stem.length() < 2) {
      return word;
    }
    char first = low.charAt(stem.length());
    char last = stem.charAt(stem.length() - 1);
    boolean velar = "гкх".indexOf(last) >= 0;
    boolean hushing = "жшщч".indexOf(last) >= 0;
    boolean soft = !velar && !hushing && "еияю".indexOf(first) >= 0;
    String end;
    if (number == Number.PLURAL) {
      end = velar || hushing || soft ? "ие" : "ые";
    } else if (gender == 'f') {
      end = soft ? "яя" : "ая";
    } else if (gender == 'n') {
      end = soft || hushing ? "ее" : "ое";
    } else {
      end = stressed(line, i) ? "ой" : velar || hushing || soft ? "ий" : "ый";
    }
    return word.substring(0, stem.length()) + end;
  }

  /** Genitive singular of an adjective in the nominative. */
  static String genitive(String nominative) {
    String stem = nominative.substring(0, Math.max(0, nominative.length() - 2));
    if (nominative.endsWith("ая")) {
      return stem + "ой";
    }
    boolean soft = nominative.endsWith("ий") && !Regex.matches(stem, ".*[гкх]");
    return stem + (soft ? "его" : "ого");
  }

  private static boolean stressed(Line line, int i) {
    for (var r : line.readings(i)) {
      if (r.partOfSpeech() == PartOfSpeech.ADJECTIVE
          && r.lemma().endsWith("ой")
          && !r.is(Trait.GUESSED)) {
        return true;
      }
    }
    return false;
  }
}
