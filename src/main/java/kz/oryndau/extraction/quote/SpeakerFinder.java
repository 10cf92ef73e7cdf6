package kz.oryndau.extraction.quote;

import java.util.Set;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/**
 * Finds who speaks: the grammatical subject of the reporting verb, never its addressee. Falls back
 * on the {@link Memory} for pronouns and for nouns that only point back («докладчик»).
 */
final class SpeakerFinder {

  private static final Set<String> HE = Set.of("он", "тот");
  private static final Set<String> SHE = Set.of("она", "та");
  private static final Set<String> THEY = Set.of("они", "те");
  private static final Set<String> POINTING = Set.of("тот", "та", "те");
  private static final int LONGEST_PRONOUN = 3;

  /** Where people speak, not who speaks: «на совещании отметили», «в руководстве заметили». */
  private static final Set<String> MEETINGS =
      Set.of(
          "коллегия",
          "совещание",
          "заседание",
          "сессия",
          "форум",
          "съезд",
          "брифинг",
          "руководство");

  /** Nouns that tell nothing of who is meant: whoever spoke last. */
  private static final String[] VAGUE = {
    "чиновник", "чиновница", "докладчик", "собеседник", "собеседница", "политик"
  };

  /** «В мажилисе министра попросили прокомментировать …»: journalists did. */
  private static final String[] ASKED = {
    "прокомментировать", "рассказать", "ответить", "объяснить", "пояснить", "уточнить"
  };

  private static final String[] GOES_ON = {
    "подчеркивается", "отмечается", "уточняется", "поясняется", "добавляется", "указывается"
  };

  private static final int WIDEST_GROUP = 12;

  private final Memory memory;
  private final Subjects subjects;
  private final Owners owners;

  SpeakerFinder(Memory memory, Owners owners) {
    this.memory = memory;
    this.subjects = new Subjects(memory);
    this.owners = owners;
  }

  /** The subject of {@code cue} among the words from {@code from} to before {@code to}. */
  Speaker subject(Line line, int from, int to, Cue cue) {
    if (cue != null && cue.has(Cue.Mark.DOCUMENT)) {
      var owner = owners.document(line, from, to);
      if (owner.isKnown() || !isImpersonal(line, from, cue)) {
        return owner;
      }
      boolean stressed = line.is(cue.at(), "подчеркивается");
      var body = memory.speakingBody() == null ? owners.publisher() : memory.speakingBody();
      return Speaker.of(stressed ? memory.latestOfficialOrBody() : body, 0.8);
    }
    if (cue != null && cue.has(Cue.Mark.RELAY)) {
      var relayed = owners.relayed(line, from, to);
      if (relayed != null) {
        return relayed;
      }
    }
    var antecedent = antecedent(line, from, cue);
    if (antecedent != null) {
      return Speaker.of(antecedent.actor(), 0.95);
    }
    if (cue != null && isRelative(line, cue.at() - 1) && line.isWord(cue.at() - 3)) {
      return Speaker.NOBODY;
    }
    var verb = cue == null ? null : verb(line, cue);
    return subject(line, clauseStart(line, from, cue), to, cue, verb);
  }

  /** «Министр назвал доклад, в котором столица выразила …»: the clause of the verb. */
  private static int clauseStart(Line line, int from, Cue cue) {
    for (int i = cue == null ? from : cue.at() - 1; i > from + 1; i--) {
      if (line.isComma(i)) {
        return from;
      }
      if (line.lower(i).startsWith("котор")
          && line.is(i - 1, "в", "во", "на")
          && line.isComma(i - 2)
          && i + 1 < cue.at()) {
        return i;
      }
    }
    return from;
  }

  private Speaker subject(Line line, int from, int to, Cue cue, Reading verb) {
    var mention = subjects.best(line, from, to, cue, verb);
    int noun = SpeakerNouns.person(line, from, to, cue);
    int pronoun = pronoun(line, from, to);
    var pointedAt = mention == null ? null : pointedAt(line, mention, verb);
    if (pointedAt != null) {
      return Speaker.of(pointedAt, 0.85);
    }
    boolean beside = cue != null && pronoun >= 0 && pronoun == cue.at() - 1;
    if (beside && mention != null && mention.form() == Form.BODY) {
      return pronoun(line, pronoun, null);
    }
    if (mention != null && mention.form() != Form.PRONOUN) {
      learnGender(mention, verb);
      return Speaker.of(
          memory.meant(line, at(line, mention)), mention.form() == Form.POST ? 0.96 : 1);
    }
    if (pronoun >= 0) {
      return pronoun(line, pronoun, mention);
    }
    boolean asked = cue != null && cue.has(Cue.Mark.ASKS) && line.is(cue.end(), ASKED);
    var body =
        asked || hasGroup(line, from, to, cue)
            ? null
            : locativeBody(line, from, to, verb == null ? shortForm(line, cue) : verb);
    if (body != null) {
      return body;
    }
    var named = named(line, from, to, cue);
    if (named != null) {
      return Speaker.of(named, 0.9);
    }
    if (Bystanders.isSomebody(line, from, to)) {
      return Speaker.NOBODY;
    }
    if (noun >= 0) {
      return pointedAt(line, noun, verb);
    }
    if (verb != null && verb.number() == Number.PLURAL
        || Bystanders.isStranger(line, from, to, cue)) {
      return Speaker.NOBODY;
    }
    return Speaker.of(memory.latestPerson(gender(verb)), 0.8);
  }

  /** «Н. Ким уточнила»: «она» in the next sentence is Ким. */
  private void learnGender(Mention mention, Reading verb) {
    boolean named = mention.form() == Form.NAME || mention.form() == Form.NAME_AND_POST;
    if (named && gender(verb) == Gender.FEMININE && memory.isPerson(mention.actor())) {
      memory.learnGender(mention.actor(), Gender.FEMININE);
    }
  }

  /** «Подчёркивается, что …» goes on with what was said before; «ранее сообщалось» does not. */
  private static boolean isImpersonal(Line line, int from, Cue cue) {
    return line.is(cue.at(), GOES_ON)
        && line.opensSentence(from)
        && cue.at() - from <= 2
        && line.is(cue.end() + 1, "что");
  }

  /** «Юристы, выступавшие в суде, написали»: not the court. */
  private static boolean hasGroup(Line line, int from, int to, Cue cue) {
    for (int i = from; cue != null && i < to; i++) {
      var mention = line.mention(i);
      if (mention != null
          && Subjects.isGroup(mention)
          && mention.grammaticalCase() == Case.NOMINATIVE
          && Math.abs(i - cue.at()) < WIDEST_GROUP) {
        return true;
      }
    }
    return false;
  }

  /** «Главный банкир страны», «чиновник»: the official spoken of; null if it names a post. */
  private String pointedAt(Line line, Mention mention, Reading verb) {
    int at = at(line, mention);
    boolean chief = !memory.isOfficial(mention.actor()) && line.is(at, "главный", "главная");
    boolean vague = line.is(at, VAGUE) && line.mentionEnd(at) == at + 1;
    return mention.form() == Form.POST && (chief || vague)
        ? memory.latestOfficial(gender(verb))
        : null;
  }

  private static int at(Line line, Mention mention) {
    return line.indexAt(mention.span().start());
  }

  /** «Министра, который заявил, …»: whom the relative clause is about; null if it is none. */
  private static Mention antecedent(Line line, int from, Cue cue) {
    int i = cue == null ? from : cue.at() - 1;
    while (i > from && line.reads(i, it -> it.partOfSpeech() == PartOfSpeech.ADVERB)) {
      i--;
    }
    return i - 2 >= from && isRelative(line, i) ? line.mention(i - 2) : null;
  }

  /** «…, который»: the subject stands before the comma, and may be a thing. */
  private static boolean isRelative(Line line, int i) {
    return line.is(i, "который", "которая", "которое", "которые") && line.isComma(i - 1);
  }

  /** The reading of the verb as it reports: past or present of the third person. */
  private static Reading verb(Line line, Cue cue) {
    for (var reading : line.word(cue.at()).readings()) {
      if (ReportingWords.reports(reading)) {
        return reading;
      }
    }
    return null;
  }

  /** «В министерстве уверены»: the short adjective that stands for a verb; null if it is none. */
  private static Reading shortForm(Line line, Cue cue) {
    return cue == null || !cue.has(Cue.Mark.SHORT)
        ? null
        : line.word(cue.at()).readings().stream()
            .filter(it -> it.number() == Number.PLURAL)
            .findFirst()
            .orElse(null);
  }

  private static Gender gender(Reading verb) {
    return verb != null && verb.form() == VerbForm.PAST ? verb.gender() : null;
  }

  /** «В тот же день», «та школа»: no pronoun for a person. */
  private static boolean isAttribute(Line line, int i) {
    return line.is(i + 1, "же")
        || line.isWord(i + 1)
            && line.word(i + 1).best().partOfSpeech() != PartOfSpeech.VERB
            && line.word(i + 1).best().partOfSpeech() != PartOfSpeech.PREPOSITION
            && line.word(i + 1).best().partOfSpeech() != PartOfSpeech.ADVERB;
  }

  private static int pronoun(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      var word = line.lower(i);
      boolean pronoun =
          word.length() <= LONGEST_PRONOUN
              && (HE.contains(word) || SHE.contains(word) || THEY.contains(word));
      if (pronoun && !(POINTING.contains(word) && isAttribute(line, i))) {
        return i;
      }
    }
    return -1;
  }

  private Speaker pronoun(Line line, int i, Mention mention) {
    if (THEY.contains(line.lower(i))) {
      return Speaker.NOBODY;
    }
    if (line.is(i, "тот", "та")) {
      var other = memory.lastObject() == null ? memory.beforeLatest() : memory.lastObject();
      if (other != null) {
        return Speaker.of(other, memory.lastObject() == null ? 0.8 : 0.9);
      }
    }
    var gender = HE.contains(line.lower(i)) ? Gender.MASCULINE : Gender.FEMININE;
    var remembered = memory.latestPerson(gender);
    if (remembered == null && gender == memory.gender(memory.lastObject())) {
      return Speaker.of(memory.lastObject(), 0.85);
    }
    if (mention != null && remembered != null && !mention.actor().equals(remembered)) {
      return Speaker.of(remembered, 0.85);
    }
    return Speaker.of(remembered, 0.95);
  }

  /** «В министерстве отметили», «на таможне пообещали»: a body in the locative. */
  Speaker locativeBody(Line line, int from, int to, Reading verb) {
    if (verb == null || verb.number() != Number.PLURAL) {
      return null;
    }
    for (int i = from + 1; i < to; i++) {
      int preposition = beforeAdjectives(line, from, i - 1);
      if (!line.is(preposition, "в", "во", "на", "из")
          || onlyTellsWhich(line, from, preposition)
          || line.reads(i, it -> MEETINGS.contains(it.lemma()))) {
        continue;
      }
      if (line.mention(i) != null) {
        boolean body = memory.isBody(line.mention(i).actor());
        if (body && !isPlace(line, i)) {
          continue;
        }
        return body ? Speaker.of(memory.meant(line, i), 1) : null;
      }
      if (line.isWord(i)) {
        var known = memory.bodyCalled(line.lower(i));
        if (known != null) {
          return Speaker.of(known, 0.9);
        }
      }
      if (SpeakerNouns.isBody(line, i)) {
        return Speaker.of(memory.latestBody(), 0.85);
      }
    }
    boolean there = line.is(from, "здесь");
    for (int i = from; i < to && !there; i++) {
      there = line.is(i, "там") && (i == from || line.reads(i - 1, ReportingWords::reports));
    }
    return there ? Speaker.of(memory.latestBody(), 0.7) : null;
  }

  /** «В [российском] [«]Минфине»: index of what stands before. */
  private static int beforeAdjectives(Line line, int from, int last) {
    int i = last;
    while (i > from
        && line.mention(i) == null
        && (line.isQuote(i)
            || line.isWord(i) && line.word(i).best().partOfSpeech() == PartOfSpeech.ADJECTIVE)) {
      i--;
    }
    return i;
  }

  /** «Источники в посольстве»: a noun before the preposition, and the body only tells which. */
  private static boolean onlyTellsWhich(Line line, int from, int preposition) {
    var before =
        preposition > from && line.isWord(preposition - 1) ? line.word(preposition - 1) : null;
    return before != null
        && !line.is(preposition - 1, "время", "очередь", "года")
        && before.best().partOfSpeech() == PartOfSpeech.NOUN
        && (before.best().grammaticalCase() == Case.NOMINATIVE
            || before.best().grammaticalCase() == Case.ACCUSATIVE);
  }

  /** «В акимате», «в МИД», «в «Казводхозе»», not «в полицию». */
  private static boolean isPlace(Line line, int i) {
    if (!line.isWord(i)) {
      return true;
    }
    boolean abbreviation =
        line.isCapital(i) && Character.isUpperCase(line.text(i).charAt(line.text(i).length() - 1));
    return abbreviation
        || line.reads(
            i,
            it -> it.grammaticalCase() == Case.LOCATIVE || it.grammaticalCase() == Case.GENITIVE);
  }

  private Speaker pointedAt(Line line, int noun, Reading verb) {
    if (verb != null && verb.number() == Number.PLURAL) {
      return Speaker.NOBODY;
    }
    var gender = gender(verb);
    if (SpeakerNouns.isOfficial(line, noun) || line.is(noun - 1, "главный", "главная")) {
      var official = memory.latestOfficial(gender);
      boolean anonymous = official == null && line.is(noun, "собеседник", "собеседница");
      return anonymous ? Speaker.of(memory.latestBody(), 0.75) : Speaker.of(official, 0.85);
    }
    return Speaker.of(memory.latestOther(gender), 0.8);
  }

  /** A surname that is no mention but the name of somebody known; null if there is none. */
  private String named(Line line, int from, int to, Cue cue) {
    for (int i = from; cue != null && i < to; i++) {
      var known = line.isCapital(i) ? memory.personCalled(line, i) : null;
      if (known != null) {
        return known;
      }
    }
    return null;
  }
}
