package kz.oryndau.extraction.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.WordList;

/** The words of {@code lexicon/progress-words.txt}. */
final class CueWords {

  /**
   * An entry of the list.
   *
   * @param head the word that carries the report
   * @param others words that stand near it
   * @param progress what they report
   */
  record Cue(String head, List<String> others, Progress progress) {}

  private final Map<String, List<Cue>> russian;
  private final List<Cue> kazakh = new ArrayList<>();

  CueWords() {
    var inRussian = new ArrayList<Cue>();
    var into = inRussian;
    for (var line : WordList.read("/lexicon/progress-words.txt")) {
      if (line.startsWith("[")) {
        into = line.equals("[kk]") ? (ArrayList<Cue>) kazakh : inRussian;
      } else {
        into.add(entry(line));
      }
    }
    russian = inRussian.stream().collect(Collectors.groupingBy(Cue::head));
  }

  private static Cue entry(String line) {
    var sides = line.split("\\s*=\\s*");
    var words = List.of(sides[0].split("\\s+"));
    return new Cue(words.get(0), words.subList(1, words.size()), Progress.valueOf(sides[1]));
  }

  /** The entries whose head a word can be, in the order of the file. */
  List<Cue> of(String lemma, String form, Language language) {
    return language == Language.RUSSIAN
        ? russian.getOrDefault(lemma, List.of())
        : kazakh.stream().filter(cue -> form.startsWith(cue.head())).toList();
  }
}
