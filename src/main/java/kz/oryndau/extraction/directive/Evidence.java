package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;

/**
 * What can be seen of a draft that speaks for or against its being an assignment, as signs that
 * {@link Judge} has weights for: «form=INFINITIVE», «verb=построить», «doubt=VAGUE».
 */
final class Evidence {

  /** Takes a sign, such as the verb and which one it is. */
  interface Signs {
    /** Both together name the sign; a value may be joined of several by «/». */
    void add(String group, String value);
  }

  private static final int FARTHEST_GOVERNOR = 20;

  /** So many words before an action are looked at. */
  private static final int FARTHEST_WORD = 12;

  /** So many words of an action are looked at. */
  private static final int LONGEST = 60;

  private final Draft draft;
  private final Line line;
  private final Action action;
  private final Memory memory;
  private final Signs signs;
  private final int verb;
  private final Collection<String> deeds;
  private final String kind;
  private final String form;
  private final String measure;

  private Evidence(Draft draft, Memory memory, Signs signs) {
    this.draft = draft;
    this.line = draft.line();
    this.action = draft.action();
    this.memory = memory;
    this.signs = signs;
    this.verb = VerbForms.content(line, action);
    this.deeds = kinds(line.lemma(verb));
    this.kind = draft.kind().name();
    this.form = VerbForms.of(line, action, verb);
    this.measure = measure();
  }

  /** Tells all signs of the draft, in a fixed order. */
  static void tell(Draft draft, Memory memory, Signs signs) {
    var evidence = new Evidence(draft, memory, signs);
    evidence.rule();
    evidence.verb();
    evidence.object();
    evidence.extent();
    evidence.setting();
    evidence.words();
  }

  /** The names of all signs. */
  static List<String> of(Draft draft, Memory memory) {
    var names = new ArrayList<String>();
    tell(draft, memory, (group, value) -> names.add(group + "=" + value));
    return names;
  }

  /** Which rule found it and what it doubts. */
  private void rule() {
    signs.add("kind", kind);
    signs.add("rule", kind + "/" + draft.confidence());
    signs.add("is", draft.isDoubtful() ? "doubtful" : "sure");
    for (var doubt : draft.doubts()) {
      signs.add("doubt", doubt.name());
      signs.add("doubt", doubt + "/" + form);
    }
    signs.add("cue", cue());
  }

  private String cue() {
    if (draft.cue() == null || !line.span().contains(draft.cue())) {
      return draft.cue() == null ? "none" : "elsewhere";
    }
    int at = line.indexAt(draft.cue().start());
    return at < line.size() ? line.lemma(at) : "none";
  }

  private void verb() {
    signs.add("form", form);
    signs.add("verb", line.lemma(verb));
    for (var deed : deeds) {
      signs.add("deed", deed);
      signs.add("deed", deed + "/" + form);
      signs.add("deed", deed + "/" + kind);
      signs.add("deed", deed + "/" + measure);
    }
    var aspect = VerbForms.aspect(line, verb);
    signs.add("aspect", aspect);
    signs.add("aspect", aspect + "/" + kind);
    signs.add("is", line.lemma(verb).endsWith("ся") ? "reflexive" : "plain");
    if (line.is(action.head() - 1, "не") || line.is(verb - 1, "не")) {
      signs.add("is", "negated");
    }
  }

  private static Collection<String> kinds(String lemma) {
    var kinds = WordKind.of(lemma);
    return kinds.isEmpty() ? List.of("NONE") : kinds.stream().map(WordKind::toString).toList();
  }

  private void object() {
    int at = verb + 1;
    if (line.isPart(at, PartOfSpeech.PREPOSITION) && at < action.to()) {
      signs.add("preposition", line.lower(at));
    }
    while (at < action.to() && !line.isPart(at, PartOfSpeech.NOUN)) {
      at++;
    }
    var noun = at >= action.to() ? "none" : isName(at) ? "name" : line.lemma(at);
    signs.add("object", noun);
    for (var what : kinds(noun)) {
      signs.add("what", what);
      signs.add("what", what + "/" + measure);
      deeds.forEach(deed -> signs.add("deed", deed + "+" + what));
    }
    signs.add("subject", subject());
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

  private int last() {
    return Math.min(action.to(), action.from() + LONGEST);
  }

  private String measure() {
    var deadline = action.deadline();
    if (Marks.isResolved(deadline)) {
      return "dated";
    }
    for (int at = action.from(); at < last(); at++) {
      if (line.isNumber(at) || NumberWords.isNumber(line.lower(at))) {
        return "counted";
      }
    }
    return deadline != null ? "termed" : "none";
  }

  /** How much it says: numbers and dates, names, conditions, words. */
  private void extent() {
    signs.add("measure", measure);
    signs.add("measure", measure + "/" + form);
    signs.add("measure", measure + "/" + kind);
    boolean named = false;
    for (int at = action.from(); at < last(); at++) {
      named |= at > action.from() && line.isCapital(at) || line.opensQuote(at);
    }
    if (named) {
      signs.add("is", "named");
    }
    if (!action.conditions().isEmpty()) {
      signs.add("is", "conditional");
    }
    signs.add("is", action.head() > action.from() ? "front" : "verb-first");
    int words = action.to() - action.from();
    signs.add(
        "length",
        words <= 2 ? "2" : words <= 4 ? "4" : words <= 8 ? "8" : words <= 16 ? "16" : "17");
  }

  /** In whose words it stands and where. */
  private void setting() {
    var quote = draft.quote();
    var voice = quote == null ? "narrator" : quote.kind().name();
    signs.add("voice", voice);
    signs.add("voice", voice + "/" + kind);
    signs.add("voice", voice + "/" + form);
    signs.add("to", action.parties().isEmpty() ? "nobody" : "somebody");
    var actor = memory.actor(draft.issuer());
    var type = actor == null ? "none" : actor.type().name();
    signs.add("issuer", memory.isHead(draft.issuer()) ? type + "/head" : type);
    if (draft.retold()) {
      signs.add("is", "retold");
    }
    if (quote != null && quote.cue() != null) {
      signs.add("said", quote.verbClass().name());
    }
    signs.add("passage", Integer.toString(Math.min(line.passage(), 3)));
    signs.add("governor", governor());
  }

  /** What the verb depends on: the finite verb, noun or «нужно» before it in the clause. */
  private String governor() {
    for (int at = action.from() - 1; at >= Math.max(0, action.from() - FARTHEST_GOVERNOR); at--) {
      if (line.isFinite(at)) {
        return line.lemma(at);
      }
      if (line.is(at, ";", ":")) {
        return line.lower(at);
      }
    }
    return "none";
  }

  /** The words of the action and before it by their dictionary forms. */
  private void words() {
    words("before", Math.max(0, action.from() - FARTHEST_WORD), action.from());
    words("in", action.from(), last());
  }

  private void words(String where, int from, int to) {
    var seen = new HashSet<String>();
    for (int at = from; at < to; at++) {
      if (line.isWord(at) && !isName(at) && seen.add(line.lemma(at))) {
        signs.add(where, line.lemma(at));
      }
    }
  }

  /** Who and where it is must not count: only what is said to be done. */
  private boolean isName(int at) {
    return line.mention(at) != null || at > 0 && line.isCapital(at);
  }
}
