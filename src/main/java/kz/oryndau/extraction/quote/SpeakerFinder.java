package kz.oryndau.extraction.quote;

import java.util.Objects;
import java.util.Set;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
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

  /** Nouns that point back at an official and give no post. */
  private static final Set<String> OFFICIAL_NOUNS =
      Set.of(
          "докладчик",
          "спикер",
          "чиновник",
          "чиновница",
          "собеседник",
          "собеседница",
          "министр",
          "аким",
          "глава",
          "депутат",
          "мажилисмен",
          "мажилисвумен",
          "парламентарий",
          "сенатор",
          "градоначальник",
          "председатель",
          "руководитель",
          "начальник",
          "замминистра",
          "замакима",
          "премьер",
          "президент",
          "мэр",
          "губернатор",
          "вице-министр",
          "прокурор",
          "омбудсмен",
          "представитель",
          "выступающий",
          "политик",
          "дипломат",
          "полицейский",
          "посол");

  /** «В ведомстве», «в пресс-службе»: the body that was spoken of. */
  private static final Set<String> BODY_NOUNS =
      Set.of(
          "ведомство",
          "министерство",
          "пресс-служба",
          "комитет",
          "департамент",
          "управление",
          "акимат",
          "агентство",
          "прокуратура",
          "полиция",
          "мэрия",
          "кабмин",
          "правительство",
          "посольство",
          "администрация",
          "нацбанк",
          "регулятор",
          "госорган");

  private static final Set<String> DOCUMENTS =
      Set.of(
          "указ",
          "документ",
          "распоряжение",
          "постановление",
          "приказ",
          "заявление",
          "сообщение",
          "пресс-релиз",
          "релиз",
          "письмо",
          "ответ",
          "запрос",
          "обращение",
          "послание",
          "протокол",
          "отчет",
          "отчёт",
          "доклад",
          "пояснение",
          "публикация",
          "текст",
          "комментарий",
          "справка",
          "решение",
          "телеграмма",
          "поздравление",
          "разъяснение");

  private final Memory memory;

  SpeakerFinder(Memory memory) {
    this.memory = memory;
  }

  /** The subject of {@code cue} among the words from {@code from} to before {@code to}. */
  Speaker subject(Line line, int from, int to, Cue cue) {
    if (cue != null && cue.has(Cue.Mark.DOCUMENT)) {
      return document(line, from, to);
    }
    if (cue != null && cue.has(Cue.Mark.RELAY)) {
      var relayed = relayed(line, from, to);
      if (relayed != null) {
        return relayed;
      }
    }
    var verb = cue == null ? null : verb(line, cue);
    var mention = bestMention(line, from, to, cue, verb);
    int noun = personNoun(line, from, to, cue);
    int pronoun = pronoun(line, from, to);
    if (mention != null && mention.form() != Form.PRONOUN) {
      return Speaker.of(mention.actor(), mention.form() == Form.POST ? 0.96 : 1);
    }
    if (pronoun >= 0) {
      return pronoun(line, pronoun, mention);
    }
    var body = locativeBody(line, from, to, verb);
    if (body != null) {
      return body;
    }
    var named = named(line, from, to, cue);
    if (named != null) {
      return Speaker.of(named, 0.9);
    }
    if (somebody(line, from, to)) {
      return Speaker.NOBODY;
    }
    if (noun >= 0) {
      return pointedAt(line, noun, verb);
    }
    if (verb != null && verb.number() == Number.PLURAL || stranger(line, from, to, cue)) {
      return Speaker.NOBODY;
    }
    return Speaker.of(memory.latestPerson(gender(verb)), 0.8);
  }

  /** The reading of the verb as it reports: past or present of the third person. */
  private static Reading verb(Line line, Cue cue) {
    return line.word(cue.at()).readings().stream()
        .filter(ReportingWords::reports)
        .findFirst()
        .orElse(null);
  }

  private static Gender gender(Reading verb) {
    return verb != null && verb.form() == VerbForm.PAST ? verb.gender() : null;
  }

  private Mention bestMention(Line line, int from, int to, Cue cue, Reading verb) {
    Mention best = null;
    int bestScore = Integer.MIN_VALUE;
    for (int i = from; i < to; i = line.mention(i) == null ? i + 1 : line.mentionEnd(i)) {
      var mention = line.mention(i);
      if (mention == null) {
        continue;
      }
      boolean sure = canBeSubject(line, i, mention) && agrees(mention, verb, isPair(line, i));
      if (!sure && !misread(line, i, mention, cue)) {
        continue;
      }
      int score = score(line, i, mention, cue) - (sure ? 0 : 30);
      if (score > bestScore) {
        bestScore = score;
        best = mention;
      }
    }
    return best;
  }

  /** No preposition governs it, it is no vague group («депутаты»), and its case allows it. */
  private static boolean canBeSubject(Line line, int i, Mention mention) {
    if (isGroup(mention)) {
      return false;
    }
    if (line.reads(i - 1, reading -> reading.partOfSpeech() == PartOfSpeech.PREPOSITION)) {
      return false;
    }
    var form = mention.grammaticalCase();
    return form == null
        || form == Case.NOMINATIVE
        || form == Case.ACCUSATIVE && mention.form() == Form.BODY;
  }

  /**
   * A name whose case was taken for another («Дамира» of «Дамир»): it stands where a subject does.
   */
  private static boolean misread(Line line, int i, Mention mention, Cue cue) {
    boolean beside = cue != null && (line.mentionEnd(i) == cue.at() || i == cue.end());
    boolean name = mention.form() == Form.NAME || mention.form() == Form.NAME_AND_POST;
    return beside
        && name
        && !line.reads(i - 1, it -> it.partOfSpeech() == PartOfSpeech.PREPOSITION)
        && !(line.isWord(i - 1) && line.word(i - 1).best().partOfSpeech() == PartOfSpeech.NOUN)
        && line.reads(i, it -> it.grammaticalCase() == Case.NOMINATIVE);
  }

  /** «Министр Беков и аким Ли заявили»: the first speaks for both. */
  private static boolean isPair(Line line, int i) {
    int end = line.mentionEnd(i);
    return line.is(end, "и") && line.mention(end + 1) != null;
  }

  /** «Депутаты», «прокуроры»: a vague group is no speaker. */
  private static boolean isGroup(Mention mention) {
    return mention.form() == Form.POST && mention.number() == Number.PLURAL;
  }

  /** A feminine verb with a masculine post is fine («министр сообщила»), with a man's name not. */
  private boolean agrees(Mention mention, Reading verb, boolean pair) {
    if (verb == null || verb.partOfSpeech() != PartOfSpeech.VERB || verb.number() == null) {
      return true;
    }
    if (mention.number() != null && mention.number() != verb.number()) {
      return pair && verb.number() == Number.PLURAL;
    }
    if (verb.form() != VerbForm.PAST || verb.gender() == null) {
      return true;
    }
    if (mention.form() == Form.BODY) {
      return true;
    }
    if (verb.gender() == Gender.NEUTER) {
      return false;
    }
    var gender = memory.gender(mention.actor());
    return gender == null
        || gender == verb.gender()
        || mention.form() == Form.POST && verb.gender() == Gender.FEMININE;
  }

  /** Nominative before unknown case, right behind the verb before elsewhere, near before far. */
  private static int score(Line line, int i, Mention mention, Cue cue) {
    int score = mention.grammaticalCase() == Case.NOMINATIVE ? 20 : 0;
    score += mention.form() == Form.PRONOUN ? -5 : 0;
    score += mention.form() == Form.BODY ? -3 : 0;
    if (cue == null) {
      return score - i;
    }
    int distance = i > cue.at() ? i - cue.end() : cue.at() - line.mentionEnd(i);
    return score - Math.min(distance, 15);
  }

  /** «В тот же день», «та школа»: no pronoun for a person. */
  private static boolean isAttribute(Line line, int i) {
    return line.is(i + 1, "же")
        || line.isWord(i + 1)
            && line.word(i + 1).best().partOfSpeech() != PartOfSpeech.VERB
            && line.word(i + 1).best().partOfSpeech() != PartOfSpeech.ADVERB;
  }

  private static int pronoun(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      var word = line.lower(i);
      boolean pronoun = HE.contains(word) || SHE.contains(word) || THEY.contains(word);
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
    if (line.is(i, "тот", "та") && memory.lastObject() != null) {
      return Speaker.of(memory.lastObject(), 0.9);
    }
    var gender = HE.contains(line.lower(i)) ? Gender.MASCULINE : Gender.FEMININE;
    var remembered = memory.latestPerson(gender);
    if (mention != null && remembered != null && !mention.actor().equals(remembered)) {
      return Speaker.of(remembered, 0.85);
    }
    return Speaker.of(remembered, 0.95);
  }

  /** «В министерстве отметили», «на таможне пообещали»: a body in the locative. */
  private Speaker locativeBody(Line line, int from, int to, Reading verb) {
    if (verb == null || verb.number() != Number.PLURAL) {
      return null;
    }
    for (int i = from + 1; i < to; i++) {
      if (!line.is(i - 1, "в", "во", "на")) {
        continue;
      }
      if (line.mention(i) != null) {
        return memory.isBody(line.mention(i).actor()) && isPlace(line, i)
            ? Speaker.of(line.mention(i).actor(), 1)
            : null;
      }
      if (line.isWord(i)) {
        var known = memory.bodyCalled(line.lower(i));
        if (known != null) {
          return Speaker.of(known, 0.9);
        }
      }
      if (isNoun(line, i, BODY_NOUNS)) {
        return Speaker.of(memory.latestBody(), 0.85);
      }
    }
    return line.is(from, "там", "здесь") ? Speaker.of(memory.latestBody(), 0.7) : null;
  }

  /** «В акимате», «в МИД», not «в полицию». */
  private static boolean isPlace(Line line, int i) {
    boolean abbreviation =
        line.isCapital(i) && Character.isUpperCase(line.text(i).charAt(line.text(i).length() - 1));
    return abbreviation || line.reads(i, it -> it.grammaticalCase() != Case.ACCUSATIVE);
  }

  private static boolean isNoun(Line line, int i, Set<String> lemmas) {
    return line.reads(
        i,
        reading -> reading.partOfSpeech() == PartOfSpeech.NOUN && lemmas.contains(reading.lemma()));
  }

  /** The noun for a person that is nearest to the cue and outside every mention; -1 if none. */
  private static int personNoun(Line line, int from, int to, Cue cue) {
    int best = -1;
    for (int i = from; i < to; i++) {
      boolean free = line.mention(i) == null && !line.is(i - 1, "к", "с", "для", "от", "у");
      if (free && (ReportingClauses.isPersonNoun(line, i) || isNoun(line, i, OFFICIAL_NOUNS))) {
        if (best < 0 || cue != null && Math.abs(i - cue.at()) < Math.abs(best - cue.at())) {
          best = i;
        }
      }
    }
    return best;
  }

  private Speaker pointedAt(Line line, int noun, Reading verb) {
    if (verb != null && verb.number() == Number.PLURAL) {
      return Speaker.NOBODY;
    }
    var gender = gender(verb);
    if (isNoun(line, noun, OFFICIAL_NOUNS)) {
      return Speaker.of(memory.latestOfficial(gender), 0.85);
    }
    return Speaker.of(memory.latestOther(gender), 0.8);
  }

  /** A name or another subject before the verb that is no mention: an outlet, a bystander. */
  private static boolean stranger(Line line, int from, int to, Cue cue) {
    for (int i = from; i < to; i++) {
      if (line.mention(i) != null || !line.isWord(i)) {
        continue;
      }
      boolean name =
          i > from
              && line.isCapital(i)
              && line.reads(i, it -> it.is(Trait.SURNAME) || it.is(Trait.GIVEN_NAME));
      boolean subject =
          cue != null
              && (i < cue.at() && (isLatin(line, i) || isPlainSubject(line, i))
                  || i == cue.end() && isPlainSubject(line, i));
      if (name || subject) {
        return true;
      }
    }
    return false;
  }

  /** A surname beside the verb that is no mention but the name of somebody known; null if none. */
  private String named(Line line, int from, int to, Cue cue) {
    for (int i = from; cue != null && i < to; i++) {
      boolean beside = i == cue.at() - 1 || i == cue.end();
      if (beside && line.mention(i) == null && line.isCapital(i)) {
        return memory.personCalled(line.lower(i));
      }
    }
    return null;
  }

  /** «Кто-то из зала», «один из водителей». */
  private static boolean somebody(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.is(i, "кто-то", "некто", "никто", "некоторые", "многие", "другие")
          || line.is(i, "один", "одна") && line.is(i + 1, "из")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(Line line, int i) {
    char first = line.lower(i).charAt(0);
    return first >= 'a' && first <= 'z';
  }

  private static boolean isUpper(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isPlainSubject(Line line, int i) {
    var best = line.word(i).best();
    boolean abbreviation = line.text(i).length() > 1 && isUpper(line.text(i));
    return abbreviation
        || best.partOfSpeech() == PartOfSpeech.NOUN
            && best.grammaticalCase() == Case.NOMINATIVE
            && !line.reads(i - 1, it -> it.partOfSpeech() == PartOfSpeech.PREPOSITION);
  }

  /** Whose document: the one named beside it, otherwise who was last spoken of. */
  Speaker document(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.opensMention(i) && !line.is(i - 1, "на", "к", "для")) {
        return Speaker.of(line.mention(i).actor(), 0.95);
      }
    }
    for (int i = from; i < to; i++) {
      if (line.mention(i) == null && isNoun(line, i, BODY_NOUNS)) {
        return Speaker.of(memory.latestBody(), 0.85);
      }
    }
    for (int i = from; i < to; i++) {
      boolean pointedAt = line.is(i, "нем", "ней") && line.is(i - 1, "в");
      if (pointedAt || isNoun(line, i, DOCUMENTS)) {
        var latest = memory.latest();
        return Speaker.of(latest == null ? memory.latestOfficialOrBody() : latest, 0.8);
      }
    }
    return Speaker.NOBODY;
  }

  /** «Цитирует министра пресс-служба»: whose words, and who passes them on; null if not said. */
  private Speaker relayed(Line line, int from, int to) {
    String speaker = null;
    String messenger = null;
    for (int i = from; i < to; i = line.mention(i) == null ? i + 1 : line.mentionEnd(i)) {
      var mention = line.mention(i);
      if (mention == null) {
        continue;
      }
      boolean own = mention.grammaticalCase() != Case.NOMINATIVE || line.is(i - 1, "слова");
      if (own && speaker == null && !memory.isBody(mention.actor())) {
        speaker = mention.actor();
      } else if (messenger == null && !mention.actor().equals(speaker)) {
        messenger = mention.actor();
      }
    }
    return speaker == null ? null : new Speaker(speaker, messenger, 0.95);
  }

  /** Whose words, after «по словам»: the mention behind it, or «его», «её» inside it. */
  Speaker owner(Line line, int from, Cue cue, int to) {
    int i = cue.end();
    for (int k = cue.at(); k < cue.end(); k++) {
      if (line.is(k, "его", "ее", "их")) {
        var subject = subjectBefore(line, from, cue.at(), line.lower(k));
        return subject != null ? Speaker.of(subject, 0.93) : possessor(line.lower(k));
      }
    }
    while (i < to
        && line.reads(i, it -> it.partOfSpeech() == PartOfSpeech.ADJECTIVE)
        && line.mention(i) == null) {
      i++;
    }
    if (line.mention(i) != null) {
      return isGroup(line.mention(i)) ? Speaker.NOBODY : Speaker.of(line.mention(i).actor(), 1);
    }
    if (line.is(i, "его", "ее", "их")) {
      return possessor(line.lower(i));
    }
    if (isNoun(line, i, OFFICIAL_NOUNS)) {
      return Speaker.of(memory.latestOfficial(null), 0.8);
    }
    return isNoun(line, i, BODY_NOUNS) ? Speaker.of(memory.latestBody(), 0.8) : Speaker.NOBODY;
  }

  /** «Замакима развёл руками: по его словам, …»; null where no subject stands before. */
  private String subjectBefore(Line line, int from, int to, String pronoun) {
    var gender = pronoun.equals("ее") ? Gender.FEMININE : Gender.MASCULINE;
    for (int i = to - 1; i >= from; i--) {
      var mention = line.mention(i);
      if (mention != null
          && line.opensMention(i)
          && mention.form() != Form.PRONOUN
          && memory.isPerson(mention.actor())
          && canBeSubject(line, i, mention)
          && (memory.gender(mention.actor()) == null || memory.gender(mention.actor()) == gender)) {
        return mention.actor();
      }
    }
    return null;
  }

  private Speaker possessor(String pronoun) {
    return switch (pronoun) {
      case "его" -> Speaker.of(memory.latestPerson(Gender.MASCULINE), 0.95);
      case "ее" -> Speaker.of(memory.latestPerson(Gender.FEMININE), 0.95);
      default -> Speaker.NOBODY;
    };
  }

  /** Remembers who the sentence is about: its subject, or whoever it names. */
  void noteTopic(Line line, int from, int to) {
    Mention subject = null;
    for (int i = from; i < to; i = line.mention(i) == null ? i + 1 : line.mentionEnd(i)) {
      var mention = line.mention(i);
      if (mention != null
          && mention.form() != Form.PRONOUN
          && (mention.grammaticalCase() == Case.NOMINATIVE
              || mention.grammaticalCase() == null && i == from)
          && (subject == null || memory.isBody(subject.actor()) && !memory.isBody(mention.actor()))
          && canBeSubject(line, i, mention)) {
        subject = mention;
      }
    }
    Mention object = null;
    for (int i = from; i < to; i++) {
      var mention = line.mention(i);
      if (line.opensMention(i)
          && (subject == null || !mention.actor().equals(subject.actor()))
          && memory.isPerson(mention.actor())
          && mention.form() != Form.PRONOUN
          && (object == null || memory.isOfficial(mention.actor()))) {
        object = mention;
      }
    }
    memory.noteObject(object == null ? null : object.actor());
    if (subject != null) {
      memory.note(subject.actor(), subject.form() == Form.POST ? null : subject.gender());
      return;
    }
    var body = pluralBody(line, from, to);
    if (body != null) {
      memory.note(body.actor(), null);
      return;
    }
    int noun = personNoun(line, from, to, null);
    if (noun >= 0 && !isNoun(line, noun, OFFICIAL_NOUNS)) {
      memory.note(null, gender(line, noun));
      return;
    }
    for (int i = from; i < to; i++) {
      if (line.opensMention(i)
          && line.mention(i).form() != Form.PRONOUN
          && memory.isOfficial(line.mention(i).actor())) {
        memory.note(line.mention(i).actor(), null);
      }
    }
  }

  private Speaker pluralBody(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      var best = line.isWord(i) && line.mention(i) == null ? line.word(i).best() : null;
      if (best != null && best.form() == VerbForm.PAST && best.number() == Number.PLURAL) {
        var body = locativeBody(line, from, to, best);
        return body != null && body.isKnown() ? body : null;
      }
    }
    return null;
  }

  private static Gender gender(Line line, int noun) {
    return line.word(noun).readings().stream()
        .filter(it -> it.partOfSpeech() == PartOfSpeech.NOUN)
        .filter(it -> it.grammaticalCase() == Case.NOMINATIVE)
        .map(Reading::gender)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
