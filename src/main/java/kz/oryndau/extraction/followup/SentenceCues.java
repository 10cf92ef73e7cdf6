package kz.oryndau.extraction.followup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.followup.CueWords.Cue;
import kz.oryndau.extraction.morphology.AnalysedSentence;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.morphology.Word;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.extraction.text.Token;

/** Finds the words of one sentence that report what became of an order. */
final class SentenceCues {

  /** How far from its head another word of an entry may stand. */
  private static final int NEAR = 6;

  /** What makes of a clause a plan, a wish or a condition. */
  private static final Set<String> UNREAL =
      Set.of(
          "должный",
          "надо",
          "нужно",
          "необходимо",
          "предстоять",
          "планировать",
          "планироваться",
          "намеренный",
          "обещать",
          "пообещать",
          "чтобы",
          "если",
          "бы",
          "ли",
          "обязать");

  private static final Set<String> FUTURE = Set.of("будет", "будут", "будем");
  private static final Set<String> PAST_BE = Set.of("был", "была", "было", "были");
  private static final Set<String> MADE_UP = Set.of("ликвидировать", "наверстать", "сократить");
  private static final Set<String> BORDERS = Set.of(",", ";", ":", "–", "—");
  private static final Set<String> UNTIL_NOW = Set.of("пока", "еще");
  private static final Set<String> IN_TIME = Set.of("в", "к");
  private static final Set<String> PARTLY = Set.of("частично", "ішінара");

  /**
   * A report within the sentence.
   *
   * @param at index of the word that carries it
   * @param span its words
   * @param progress what it says
   * @param action key of the action for an event; null where execution itself is told
   */
  record Found(int at, Span span, Progress progress, String action) {}

  /** Words of a clause that are looked at, so that a sentence of any length takes linear time. */
  private static final int LONGEST_CLAUSE = 40;

  private final List<Word> words;
  private final Language language;
  private final CueWords cues;
  private final ActionWords actions;

  SentenceCues(AnalysedSentence sentence, Language language, CueWords cues, ActionWords actions) {
    this.words = sentence.words();
    this.language = language;
    this.cues = cues;
    this.actions = actions;
  }

  /**
   * The reports, one for each progress that the sentence tells. Whether a clause is real is asked
   * last, of the few words that report something: it looks at the whole clause.
   */
  List<Found> find() {
    Map<Progress, Found> found = new LinkedHashMap<>();
    if (isQuestion()) {
      return List.of();
    }
    for (int at = 0; at < words.size(); at++) {
      var here = words.get(at).token().kind() == Token.Kind.WORD ? at(at) : List.<Found>of();
      if (!here.isEmpty() && !unreal(at) && !counts(at)) {
        here.forEach(each -> found.putIfAbsent(each.progress(), each));
      }
    }
    return found.isEmpty() ? List.of() : settled(found);
  }

  /**
   * «Утвердил план» begins and fulfils nothing; a reprimand «за неисполнение» is no second news.
   */
  private List<Found> settled(Map<Progress, Found> found) {
    var done = found.get(Progress.DONE);
    var started = found.get(Progress.STARTED);
    if (done != null && started != null && (done.action() != null || done.at() == started.at())) {
      found.remove(Progress.DONE);
    }
    if (found.containsKey(Progress.REPRIMAND)) {
      found.keySet().retainAll(Set.of(Progress.REPRIMAND, Progress.POSTPONED));
    }
    if (found.containsKey(Progress.LATE) && madeUp()) {
      found.remove(Progress.LATE);
    }
    return List.copyOf(found.values());
  }

  private List<Found> at(int at) {
    List<Found> out = List.of();
    String unlisted = null;
    var readings = words.get(at).readings();
    for (int i = 0; i < readings.size(); i++) {
      var reading = readings.get(i);
      if (!reports(reading) || reading.lemma().equals(unlisted)) {
        continue;
      }
      var lemma = reading.plain();
      var listed = cues.of(lemma, form(at), language);
      for (int each = 0; each < listed.size(); each++) {
        var cue = listed.get(each);
        if (near(cue, at)) {
          out = with(out, new Found(at, span(cue, at), told(cue.progress(), at), null));
        }
      }
      var action = actions.key(language == Language.KAZAKH ? form(at) : lemma, language);
      if (action != null && out.isEmpty() && happened(reading, at)) {
        var event = told(Progress.DONE, at);
        out = with(out, new Found(at, words.get(at).token().span(), event, action));
      }
      unlisted = listed.isEmpty() && action == null ? reading.lemma() : unlisted;
    }
    return out;
  }

  /** Most words report nothing, so that a list is made with the first report only. */
  private static List<Found> with(List<Found> found, Found more) {
    List<Found> out = found.isEmpty() ? new ArrayList<>(2) : found;
    out.add(more);
    return out;
  }

  private String form(int at) {
    return words.get(at).token().plain();
  }

  /** No verb in the infinitive, the future or as an order. */
  private boolean reports(Reading reading) {
    return language == Language.KAZAKH
        || reading.partOfSpeech() == PartOfSpeech.NOUN
        || reading.partOfSpeech() == PartOfSpeech.SHORT
        || reading.partOfSpeech() == PartOfSpeech.ADJECTIVE
        || reading.partOfSpeech() == PartOfSpeech.VERB
            && (reading.form() == VerbForm.PAST || reading.form() == VerbForm.PRESENT);
  }

  /** A past verb, a short participle, a Kazakh past. */
  private boolean happened(Reading reading, int at) {
    if (language == Language.KAZAKH) {
      return form(at).matches(".*(лды|лді|нды|нді|ылған|ілген|ынған|інген)");
    }
    return reading.partOfSpeech() == PartOfSpeech.SHORT && reading.is(Reading.Trait.PASSIVE)
        || reading.partOfSpeech() == PartOfSpeech.VERB && reading.form() == VerbForm.PAST;
  }

  private boolean near(Cue cue, int at) {
    for (var other : cue.others()) {
      if (nearest(other, at) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Index of another word of an entry; −1 where it does not stand near. */
  private int nearest(String lemma, int at) {
    for (int i = Math.max(0, at - NEAR); i <= Math.min(words.size() - 1, at + NEAR); i++) {
      if (i != at && is(i, lemma)) {
        return i;
      }
    }
    return -1;
  }

  private Span span(Cue cue, int at) {
    var span = words.get(at).token().span();
    for (var other : cue.others()) {
      span = span.cover(words.get(nearest(other, at)).token().span());
    }
    return span;
  }

  private boolean is(int at, String lemma) {
    if (language == Language.KAZAKH) {
      return form(at).startsWith(lemma);
    }
    var readings = words.get(at).readings();
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).plain().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOne(int at, Set<String> lemmas) {
    return language == Language.KAZAKH
        ? lemmas.stream().anyMatch(form(at)::startsWith)
        : reads(at, lemmas);
  }

  private boolean reads(int at, Set<String> lemmas) {
    String before = null;
    var readings = words.get(at).readings();
    for (int i = 0; i < readings.size(); i++) {
      var lemma = readings.get(i).plain();
      if (!lemma.equals(before) && lemmas.contains(lemma)) {
        return true;
      }
      before = lemma;
    }
    return false;
  }

  /** What it says with «не», «частично», «в срок» beside it. */
  private Progress told(Progress plain, int at) {
    boolean negated = negated(at);
    if (plain == Progress.STARTED) {
      return negated ? Progress.LATE : plain;
    }
    if (plain != Progress.DONE) {
      return plain;
    }
    if (negated) {
      return stillOpen(at) ? Progress.LATE : Progress.FAILED;
    }
    return partly(at) ? Progress.STARTED : plain;
  }

  private boolean negated(int at) {
    int before = at > 0 && PAST_BE.contains(form(at - 1)) ? at - 2 : at - 1;
    return before >= 0 && form(before).equals("не");
  }

  /** «В срок не исполнено», «пока не открыт»: late, and not given up. */
  private boolean stillOpen(int at) {
    for (int i = Math.max(0, at - NEAR); i < Math.min(words.size(), at + NEAR); i++) {
      if (UNTIL_NOW.contains(form(i)) || inTime(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean inTime(int at) {
    return at > 0 && IN_TIME.contains(form(at - 1)) && is(at, "срок");
  }

  private boolean partly(int at) {
    for (int i = Math.max(0, at - NEAR); i <= Math.min(words.size() - 1, at + NEAR); i++) {
      boolean percent = is(i, "процент") && !(i > 0 && form(i - 1).equals("100"));
      if (percent || PARTLY.contains(form(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean unreal(int at) {
    for (int i = clauseStart(at); i < words.size() && i <= at + 1; i++) {
      if (FUTURE.contains(form(i)) || isOne(i, UNREAL)) {
        return true;
      }
    }
    return false;
  }

  private int clauseStart(int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_CLAUSE && !BORDERS.contains(form(start - 1))) {
      start--;
    }
    return start;
  }

  /** «Из 40 поручений выполнено 30» tells of no single one. */
  private boolean counts(int at) {
    for (int i = Math.max(0, at - NEAR); i < at; i++) {
      boolean number = words.get(Math.max(0, i - 1)).token().kind() == Token.Kind.NUMBER;
      if (number && is(i, "поручение")) {
        return true;
      }
    }
    return false;
  }

  private boolean madeUp() {
    for (int i = 0; i < words.size(); i++) {
      if (isOne(i, MADE_UP)) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuestion() {
    return form(words.size() - 1).equals("?");
  }
}
