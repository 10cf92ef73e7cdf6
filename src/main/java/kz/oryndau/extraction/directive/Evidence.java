package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;

/**
 * What can be seen of a draft that speaks for or against its being an assignment, as signs that
 * {@link Judge} has weights for: «form=INFINITIVE», «verb=построить», «doubt=VAGUE».
 */
final class Evidence {

  /** Takes a sign and its value, such as the verb and which one it is. */
  interface Signs {
    void add(Sign sign, String value);

    /** A value of two parts. */
    void add(Sign sign, String first, String second);
  }

  private static final int FARTHEST_GOVERNOR = 20;

  /** So many words before an action are looked at. */
  private static final int FARTHEST_WORD = 12;

  /** So many words of an action are looked at. */
  private static final int LONGEST = 60;

  private static final List<String> NO_KIND = List.of("NONE");

  private final Draft draft;
  private final Line line;
  private final Action action;
  private final Memory memory;
  private final Signs signs;
  private final int verb;
  private final List<String> deeds;
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
    var signs =
        new Signs() {
          @Override
          public void add(Sign sign, String value) {
            names.add(sign.label() + "=" + value);
          }

          @Override
          public void add(Sign sign, String first, String second) {
            add(sign, first + sign.joint() + second);
          }
        };
    tell(draft, memory, signs);
    return names;
  }

  /** Which rule found it and what it doubts. */
  private void rule() {
    signs.add(Sign.KIND, kind);
    signs.add(Sign.RULE, kind, String.valueOf(draft.confidence()));
    signs.add(Sign.IS, draft.isDoubtful() ? "doubtful" : "sure");
    for (var doubt : draft.doubts()) {
      signs.add(Sign.DOUBT, doubt.name());
      signs.add(Sign.DOUBT, doubt.name(), form);
    }
    signs.add(Sign.CUE, cue());
  }

  private String cue() {
    if (draft.cue() == null || !line.span().contains(draft.cue())) {
      return draft.cue() == null ? "none" : "elsewhere";
    }
    int at = line.indexAt(draft.cue().start());
    return at < line.size() ? line.lemma(at) : "none";
  }

  private void verb() {
    signs.add(Sign.FORM, form);
    signs.add(Sign.VERB, line.lemma(verb));
    for (var deed : deeds) {
      signs.add(Sign.DEED, deed);
      signs.add(Sign.DEED, deed, form);
      signs.add(Sign.DEED, deed, kind);
      signs.add(Sign.DEED, deed, measure);
    }
    var aspect = VerbForms.aspect(line, verb);
    signs.add(Sign.ASPECT, aspect);
    signs.add(Sign.ASPECT, aspect, kind);
    signs.add(Sign.IS, line.lemma(verb).endsWith("ся") ? "reflexive" : "plain");
    if (line.is(action.head() - 1, "не") || line.is(verb - 1, "не")) {
      signs.add(Sign.IS, "negated");
    }
  }

  private static List<String> kinds(String lemma) {
    var kinds = WordKind.of(lemma);
    if (kinds.isEmpty()) {
      return NO_KIND;
    }
    var names = new ArrayList<String>(kinds.size());
    for (var kind : kinds) {
      names.add(kind.name());
    }
    return names;
  }

  private void object() {
    int at = verb + 1;
    if (line.isPart(at, PartOfSpeech.PREPOSITION) && at < action.to()) {
      signs.add(Sign.PREPOSITION, line.lower(at));
    }
    while (at < action.to() && !line.isPart(at, PartOfSpeech.NOUN)) {
      at++;
    }
    var noun = at >= action.to() ? "none" : isName(at) ? "name" : line.lemma(at);
    signs.add(Sign.OBJECT, noun);
    for (var what : kinds(noun)) {
      signs.add(Sign.WHAT, what);
      signs.add(Sign.WHAT, what, measure);
      for (var deed : deeds) {
        signs.add(Sign.DEED_AND_WHAT, deed, what);
      }
    }
    signs.add(Sign.SUBJECT, subject());
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
    signs.add(Sign.MEASURE, measure);
    signs.add(Sign.MEASURE, measure, form);
    signs.add(Sign.MEASURE, measure, kind);
    boolean named = false;
    for (int at = action.from(); at < last(); at++) {
      named |= at > action.from() && line.isCapital(at) || line.opensQuote(at);
    }
    if (named) {
      signs.add(Sign.IS, "named");
    }
    if (!action.conditions().isEmpty()) {
      signs.add(Sign.IS, "conditional");
    }
    signs.add(Sign.IS, action.head() > action.from() ? "front" : "verb-first");
    int words = action.to() - action.from();
    signs.add(
        Sign.LENGTH,
        words <= 2 ? "2" : words <= 4 ? "4" : words <= 8 ? "8" : words <= 16 ? "16" : "17");
  }

  /** In whose words it stands and where. */
  private void setting() {
    var quote = draft.quote();
    var voice = quote == null ? "narrator" : quote.kind().name();
    signs.add(Sign.VOICE, voice);
    signs.add(Sign.VOICE, voice, kind);
    signs.add(Sign.VOICE, voice, form);
    signs.add(Sign.TO, action.parties().isEmpty() ? "nobody" : "somebody");
    var actor = memory.actor(draft.issuer());
    var type = actor == null ? "none" : actor.type().name();
    signs.add(Sign.ISSUER, memory.isHead(draft.issuer()) ? type + "/head" : type);
    if (draft.retold()) {
      signs.add(Sign.IS, "retold");
    }
    if (quote != null && quote.cue() != null) {
      signs.add(Sign.SAID, quote.verbClass().name());
    }
    signs.add(Sign.PASSAGE, Integer.toString(Math.min(line.passage(), 3)));
    signs.add(Sign.GOVERNOR, governor());
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
    words(Sign.BEFORE, Math.max(0, action.from() - FARTHEST_WORD), action.from());
    words(Sign.IN, action.from(), last());
  }

  private void words(Sign where, int from, int to) {
    for (int at = from; at < to; at++) {
      if (isTold(at) && !isToldBefore(from, at)) {
        signs.add(where, line.lemma(at));
      }
    }
  }

  private boolean isTold(int at) {
    return line.isWord(at) && !isName(at);
  }

  /** Whether the same word stands between the index and this one. */
  private boolean isToldBefore(int from, int word) {
    int same = line.sameBefore(word);
    while (same >= from && !isTold(same)) {
      same = line.sameBefore(same);
    }
    return same >= from;
  }

  /** Who and where it is must not count: only what is said to be done. */
  private boolean isName(int at) {
    return line.mention(at) != null || at > 0 && line.isCapital(at);
  }
}
