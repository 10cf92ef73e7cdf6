package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.text.PlainText;

/**
 * What can be seen of a draft that speaks for or against its being an assignment, as names that
 * {@link Judge} has weights for: «form=inf», «verb=построить», «doubt=VAGUE».
 */
final class Evidence {

  /** Behind «быть» and «будет» the word that says what happens stands so near. */
  private static final int NEAR = 6;

  private static final int FARTHEST_GOVERNOR = 20;

  /** So many words around an action are looked at. */
  private static final int FARTHEST_WORD = 30;

  private static final int LONGEST = 60;

  private final Draft draft;
  private final Line line;
  private final Action action;
  private final Memory memory;
  private final List<String> names = new ArrayList<>();

  private Evidence(Draft draft, Memory memory) {
    this.draft = draft;
    this.line = draft.line();
    this.action = draft.action();
    this.memory = memory;
  }

  /** The names of all that is seen, each once, in a fixed order. */
  static List<String> of(Draft draft, Memory memory) {
    var evidence = new Evidence(draft, memory);
    evidence.rule();
    evidence.verb();
    evidence.object();
    evidence.measure();
    evidence.setting();
    evidence.governor();
    evidence.words();
    return evidence.names;
  }

  private void add(String name) {
    names.add(name);
  }

  /** Which rule found it and what it doubts. */
  private void rule() {
    add("kind=" + draft.kind());
    add("rule=" + draft.kind() + "/" + draft.confidence());
    add(draft.isDoubtful() ? "doubtful" : "sure");
    draft.doubts().forEach(doubt -> add("doubt=" + doubt));
    draft.doubts().forEach(doubt -> add("doubt=" + doubt + "/" + form()));
    add("cue=" + cue());
  }

  private String cue() {
    if (draft.cue() == null || !line.span().contains(draft.cue())) {
      return draft.cue() == null ? "none" : "elsewhere";
    }
    int at = line.indexAt(draft.cue().start());
    return at < line.size() ? PlainText.word(line.word(at).best().lemma()) : "none";
  }

  private void verb() {
    int at = verbAt();
    var lemma = PlainText.word(line.word(at).best().lemma());
    add("form=" + form());
    add("verb=" + lemma);
    for (var kind : kinds(lemma)) {
      add("deed=" + kind);
      add("deed=" + kind + "/" + form());
      add("deed=" + kind + "/" + draft.kind());
      add("deed=" + kind + "/" + measureOf());
    }
    add("aspect=" + aspect(at));
    add("aspect=" + aspect(at) + "/" + draft.kind());
    add(lemma.endsWith("ся") ? "reflexive" : "plain");
    if (line.is(action.head() - 1, "не") || line.is(at - 1, "не")) {
      add("negated");
    }
  }

  private static Collection<String> kinds(String lemma) {
    var kinds = WordKind.of(lemma);
    return kinds.isEmpty() ? List.of("NONE") : kinds.stream().map(WordKind::toString).toList();
  }

  /** The head, or behind «быть» and «будет» the word that says what happens. */
  private int verbAt() {
    int head = action.head();
    boolean auxiliary = line.hasLemma(head, "быть") || line.hasLemma(head, "стать");
    for (int at = head + 1; auxiliary && at < Math.min(action.to(), head + NEAR); at++) {
      if (line.isInfinitive(at) || line.isPart(at, PartOfSpeech.SHORT)) {
        return at;
      }
    }
    for (int at = head - 1; auxiliary && at >= action.from(); at--) {
      if (line.isInfinitive(at) || line.isPart(at, PartOfSpeech.SHORT)) {
        return at;
      }
    }
    return head;
  }

  private String form() {
    int head = action.head();
    var reading = line.word(head).best();
    if (verbAt() != head) {
      return line.isInfinitive(verbAt()) ? "future+inf" : "passive";
    }
    if (reading.partOfSpeech() == PartOfSpeech.NOUN) {
      return "noun";
    }
    if (reading.form() == VerbForm.FUTURE || reading.form() == VerbForm.PRESENT) {
      return reading.form() + "/" + reading.person() + number(reading);
    }
    return reading.form() == null ? "other" : reading.form().toString();
  }

  private static String number(Reading reading) {
    return reading.number() == Number.PLURAL ? "pl" : "sg";
  }

  private String aspect(int at) {
    if (!line.isPart(at, PartOfSpeech.VERB)) {
      return "none";
    }
    return line.best(at, reading -> reading.is(Trait.PERFECTIVE)) ? "perfective" : "imperfective";
  }

  private void object() {
    int at = verbAt() + 1;
    boolean before = action.head() > action.from();
    add(before ? "front" : "verb-first");
    while (at < action.to() && !line.isPart(at, PartOfSpeech.NOUN)) {
      if (at == verbAt() + 1 && line.isPart(at, PartOfSpeech.PREPOSITION)) {
        add("preposition=" + line.lower(at));
      }
      at++;
    }
    var noun = at < action.to() ? PlainText.word(line.word(at).best().lemma()) : "none";
    add("object=" + noun);
    for (var kind : kinds(noun)) {
      add("what=" + kind);
      add("what=" + kind + "/" + measureOf());
      for (var deed : kinds(PlainText.word(line.word(verbAt()).best().lemma()))) {
        add("deed=" + deed + "+" + kind);
      }
    }
    add("subject=" + subject());
    add("length=" + length(action.to() - action.from()));
  }

  private String subject() {
    for (int at = action.from(); at < action.head(); at++) {
      var mention = line.mention(at);
      if (mention != null && mention.grammaticalCase() == Case.NOMINATIVE) {
        return "named";
      }
      if (line.isPart(at, PartOfSpeech.NOUN) && line.bestCase(at, Case.NOMINATIVE)) {
        return line.best(at, reading -> reading.is(Trait.ANIMATE)) ? "living" : "thing";
      }
    }
    return "none";
  }

  private static String length(int words) {
    return words <= 2
        ? "1-2"
        : words <= 4 ? "3-4" : words <= 8 ? "5-8" : words <= 16 ? "9-16" : "17";
  }

  private String measureOf() {
    var deadline = action.deadline();
    boolean counted = false;
    for (int at = action.from(); at < Math.min(action.to(), action.from() + LONGEST); at++) {
      counted |= line.isNumber(at) || NumberWords.isNumber(line.lower(at));
    }
    if (deadline != null && (deadline.date() != null || deadline.recurring() != null)) {
      return "dated";
    }
    return counted ? "counted" : deadline != null ? "termed" : "none";
  }

  private void measure() {
    boolean named = false;
    for (int at = action.from(); at < Math.min(action.to(), action.from() + LONGEST); at++) {
      named |= at > action.from() && line.isCapital(at) || line.opensQuote(at);
    }
    var measure = measureOf();
    add("measure=" + measure);
    add("measure=" + measure + "/" + form());
    add("measure=" + measure + "/" + draft.kind());
    if (named) {
      add("named");
    }
    if (!action.conditions().isEmpty()) {
      add("condition");
    }
  }

  private void setting() {
    var voice = draft.quote() == null ? "narrator" : draft.quote().kind().toString();
    add("voice=" + voice);
    add("voice=" + voice + "/" + draft.kind());
    add("voice=" + voice + "/" + form());
    add(action.parties().isEmpty() ? "to=nobody" : "to=somebody");
    var actor = memory.actor(draft.issuer());
    add(
        "issuer="
            + (actor == null ? "none" : actor.type() + (memory.isHead(actor.id()) ? "/head" : "")));
    if (draft.retold()) {
      add("retold");
    }
  }

  /** What the verb depends on: the finite verb, noun or «нужно» before it in the clause. */
  private void governor() {
    for (int at = action.from() - 1; at >= Math.max(0, action.from() - FARTHEST_GOVERNOR); at--) {
      if (line.isFinite(at)) {
        var lemma = PlainText.word(line.word(at).best().lemma());
        add("governor=" + lemma);
        return;
      }
      if (line.is(at, ";", ":")) {
        add("governor=" + line.lower(at));
        return;
      }
    }
    add("governor=none");
  }

  /** The words of the action and around it by their dictionary forms. */
  private void words() {
    int to = Math.min(action.to(), action.from() + LONGEST);
    words("before=", Math.max(0, action.from() - FARTHEST_WORD), action.from());
    words("in=", action.from(), to);
    words("behind=", to, Math.min(line.size(), to + FARTHEST_WORD));
    if (draft.quote() != null && draft.quote().cue() != null) {
      add("said=" + draft.quote().verbClass());
    }
    add("passage=" + Math.min(line.passage(), 3));
  }

  private void words(String where, int from, int to) {
    IntStream.range(from, to)
        .filter(line::isWord)
        .mapToObj(at -> where + PlainText.word(line.word(at).best().lemma()))
        .distinct()
        .forEach(this::add);
  }
}
