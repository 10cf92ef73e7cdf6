package kz.oryndau.extraction.mention;

import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.text.Token;

/** Finds groups of adjectives and a noun in one case that can belong to a post or a body. */
final class NounGroups {

  /** Posts that are held under another post: «пресс-секретарь президента». */
  private static final Set<String> UNDER =
      Set.of(
          "deputy",
          "adviser",
          "spokesperson",
          "secretary",
          "envoy",
          "head",
          "staff",
          "inspector",
          "ombudsman");

  /** Bodies that serve the holder of a post: «администрация президента». */
  private static final Set<String> SERVING =
      Set.of(
          "администрация",
          "аппарат",
          "канцелярия",
          "служба",
          "пресс-служба",
          "секретариат",
          "совет",
          "кабинет",
          "управление",
          "офис",
          "собрание",
          "палата",
          "представительство",
          "штаб",
          "коллегия",
          "команда",
          "ассамблея",
          "конгресс",
          "союз",
          "центр",
          "бюро",
          "департамент",
          "пресс-центр");

  /** Genitives that belong to the verb or tell when, never to a post. */
  private static final Set<String> NEVER =
      Set.of(
          "года",
          "году",
          "месяца",
          "недели",
          "дня",
          "утра",
          "вечера",
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря",
          "него",
          "нее",
          "них",
          "которого",
          "которой",
          "которых",
          "тысяч",
          "миллионов",
          "рублей",
          "тенге",
          "долларов",
          "процентов",
          "того",
          "этого",
          "сегодня",
          "вчера",
          "часов",
          "слова",
          "цитату",
          "комментарий",
          "ничего",
          "также",
          "еще",
          "уже",
          "всего",
          "никого",
          "лет");

  /** People told by what befell them: «сосед погибшего», «адвокат обвиняемой». */
  private static final Sign AFFECTED =
      Sign.low(
          "(погибш|пострадавш|умерш|потерпевш|обвиняем|подозреваем|подсудим|осужденн|задержанн|убит|несовершеннолетн)(его|ого|ей|ой|их|ых)");

  private static final Sign NOT_IN_GROUP = Sign.listed(NEVER);

  private final Line line;
  private final Nouns nouns;
  private final Name[] nameAt;

  NounGroups(Line line, Nouns nouns, Name[] nameAt) {
    this.line = line;
    this.nouns = nouns;
    this.nameAt = nameAt;
  }

  /** Adjectives and a noun of one case at {@code i}; {@code i} where there are none. */
  int phrase(int i, Case wanted, Entry current) {
    int k = line.is(i, "особо") ? i + 1 : i;
    boolean adjectives = false;
    while (line.isWord(k)
        && nameAt[k] == null
        && isAdjective(k, wanted)
        && Ranks.skip(line, k) == k) {
      k++;
      adjectives = true;
      if ((line.is(k, ",") || line.is(k, "и"))
          && line.isWord(k + 1)
          && isAdjective(k + 1, wanted)) {
        k++;
      }
    }
    if (!line.isWord(k) || line.is(k, NOT_IN_GROUP) || Ranks.skip(line, k) > k) {
      return adjectives && line.is(k - 1, AFFECTED) ? k : i;
    }
    if (nameAt[k] != null && adjectives && line.is(k - 1, AFFECTED)) {
      return k;
    }
    if (nameAt[k] != null) {
      boolean capitalPlace =
          adjectives
              && nameAt[k].from() == k
              && nameAt[k].to() == k + 1
              && nameAt[k].shape() == Name.Shape.UNKNOWN;
      return capitalPlace ? k + 1 : i;
    }
    var listed = nouns.entry(k);
    if (listed != null) {
      if (nouns.is(k, wanted) || isSigla(k)) {
        return admits(current, listed, k, wanted) ? k + 1 : i;
      }
      if (listed.isPost()) {
        return i;
      }
    }
    if (adjectives && wanted == Case.GENITIVE && line.is(k - 1, AFFECTED)) {
      return k;
    }
    if (adjectives && isSigla(k)) {
      return k + 1;
    }
    if (wanted == Case.GENITIVE && !adjectives && governsInstrumental(current, k)) {
      return k + 1;
    }
    boolean noun = !line.isShouting() || line.isListedNoun(k);
    return noun && line.any(k, PartOfSpeech.NOUN, wanted) && !isVerbFirst(k) ? k + 1 : i;
  }

  /** «командующий войсками», «управляющий делами». */
  private boolean governsInstrumental(Entry current, int k) {
    return current != null
        && Regex.matches(current.noun(), "(главно)?командующий|управляющий|заведующий|заведующая")
        && Regex.matches(
            line.low(k),
            "войсками|силами|армией|гвардией|флотом|делами|отделом|кафедрой|округом|группировкой|загсом|сектором");
  }

  /** «Национальной гвардией», «Воздушно-космическими силами» after «командующий». */
  int commanded(int i, Entry current) {
    int k = i;
    while (k - i < 3 && line.isWord(k) && line.any(k, PartOfSpeech.ADJECTIVE, Case.INSTRUMENTAL)) {
      k++;
    }
    return k > i && governsInstrumental(current, k) ? k + 1 : i;
  }

  private boolean admits(Entry current, Entry inner, int k, Case wanted) {
    if (current == null || inner.isBody() || inner.isPlace()) {
      return true;
    }
    boolean plural =
        nouns.in(k, wanted, Number.PLURAL) != null && nouns.in(k, wanted, Number.SINGULAR) == null;
    if (current.isBody()) {
      return SERVING.contains(current.noun()) || plural;
    }
    if (inner.isPost()) {
      return current.isPost()
          && UNDER.contains(current.role())
          && (!inner.has("head") || !current.has("head") || plural);
    }
    return plural;
  }

  private boolean isAdjective(int i, Case wanted) {
    if (!nouns.at(i).isEmpty() && !line.any(i, PartOfSpeech.ADJECTIVE, wanted)) {
      return false;
    }
    if (!nouns.at(i).isEmpty()) {
      return false;
    }
    return (line.any(i, PartOfSpeech.ADJECTIVE, wanted)
            || line.upper(i) && Places.isAdjective(line, i)
            || line.any(i, PartOfSpeech.NUMERAL, wanted) && line.token(i).kind() == Token.Kind.WORD
            || line.any(i, PartOfSpeech.PARTICIPLE, wanted))
        && !line.is(i, NOT_IN_GROUP);
  }

  private boolean isVerbFirst(int i) {
    var part = line.word(i).best().partOfSpeech();
    return part == PartOfSpeech.VERB
        || part == PartOfSpeech.PREPOSITION
        || part == PartOfSpeech.CONJUNCTION
        || part == PartOfSpeech.PREDICATIVE
        || part == PartOfSpeech.GERUND
        || part == PartOfSpeech.ADVERB;
  }

  /** «РК», «США», «ЖКХ», «Минздрава». */
  boolean isSigla(int i) {
    if (!line.isWord(i)) {
      return false;
    }
    return isLetters(i) || line.upper(i) && line.is(i, Line.LATIN) || line.is(i, Ministries.SHORT);
  }

  private boolean isLetters(int i) {
    return line.is(i, Line.CAPITALS)
        && line.text(i).length() <= (line.isShouting() ? 3 : 6)
        && !line.is(i, Line.LATIN);
  }
}
