package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Trait;

/** What a capitalised word of a sentence can be in a name. */
final class WordKinds {

  private static final Sign PATRONYMIC =
      Sign.low(
          ".{2,}(ович|евич|ьич|[кмт]ич|овн|евн|ичн|инишн)(а|у|ем|е|ы|ой)?|.{2,}(улы|кызы|ұлы|қызы|оглы|уулу)");

  private static final Sign MANS_PATRONYMIC = Sign.low(".+(ович|евич)(а|у|ем|е)?");

  /** «Telegram-канал», «ГУБОПиК». */
  private static final Sign MIXED =
      Sign.of(
          word ->
              !word.is(Line.CAPITALS) && capitals(word.text()) > 3
                  || Regex.matches(word.text(), "[A-Za-z]+-[а-яё]+"));

  private static final Sign WOMANS_SURNAME = Sign.low(".{2,}([оеё]в|[иы]н)[ау]|.{2,}([её]в|ин)ой");

  private static final Sign SURNAME =
      Sign.low(
          ".{2,}([оеё]в|[иы]н)(а|у|ым|е|ой)?|.{2,}[сц]к(ий|ого|ому|им|ом|ая|ой|ую)|.{2,}(енко|швили|дзе|идзе|чук|щук|нюк|юк|ян|янц|баев|беков|уев|ых|их|айте|ене|ссон|штейн|берг|ман)(а|у|ом|е)?|.{3,}(бай|бек|хан|улы|кызы|ұлы|қызы|гали|ғали)");

  /** The country that is a first name too; as a name it stands in the case of its holder. */
  private static final Sign COUNTRY = Sign.low("дани(и|ей)");

  private static final Sign DIRECTION =
      Sign.low(
          "(северн|южн|западн|восточн|верхн|нижн|больш|мал|великоновгород|центральн|дальн|нов)(ий|ый|ой|ая|яя|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ей)");

  private static final Sign AGED = Sign.low(".+летн(ий|яя|его|ему|им|ем|ей|юю|ие|их)");

  private static final Sign PARLIAMENT =
      Sign.low("(меджлис|маджлис|мажлис|кенеш|хурал|курулта|рад(а|ы|е|у|ой)$).{0,3}");

  /** «аль-Асад» */
  private static final Sign WITH_ARTICLE = Sign.text("(?:аль|эль|ас|аш|ад|ан|ар|ат)-[А-ЯЁ].*");

  private static final Sign ARABIC = Sign.text("[а-я]{2,3}-[А-ЯЁ].+");
  private static final Sign VOWEL = Sign.low(".+[аея]");
  private static final Sign OVOY = Sign.low(".{3,}овой");
  private static final Sign CONSONANT = Sign.low(".*[бвгджзклмнпрстфхцчшщь]");

  /** So short an unlisted first part («Ким», «Чен») may keep one form. */
  private static final int SHORT = 4;

  private static final int CANBENAME = 0;
  private static final int ISBLOCKED = 1;
  private static final int ISGIVEN = 2;
  private static final int ISPATRONYMIC = 3;
  private static final int ISSURNAME = 4;
  private static final int ISCOMMON = 5;

  /** A question about the word at a token. */
  private interface Question {
    boolean answer(int i);
  }

  /** Two bits for each question: asked, and the answer. */
  private final short[] answers;

  private final Line line;
  private final List<NameForm>[] forms;
  private final List<NameForm>[] surnames;

  @SuppressWarnings("unchecked")
  WordKinds(Line line) {
    this.line = line;
    this.answers = new short[line.size()];
    this.forms = (List<NameForm>[]) new List<?>[line.size()];
    this.surnames = (List<NameForm>[]) new List<?>[line.size()];
  }

  private boolean known(int question, int i, Question ask) {
    int asked = 1 << 2 * question;
    if ((answers[i] & asked) == 0) {
      int value = ask.answer(i) ? asked | asked << 1 : asked;
      answers[i] |= (short) value;
    }
    return (answers[i] & asked << 1) != 0;
  }

  /** A capitalised Cyrillic word that is no listed post, body or abbreviation. */
  boolean canBeName(int i) {
    return line.in(i) && known(CANBENAME, i, this::readCanBeName);
  }

  private boolean readCanBeName(int i) {
    if (!line.isWord(i)) {
      return false;
    }
    String text = line.text(i);
    boolean upper = line.upper(i) || line.is(i, WITH_ARTICLE);
    if (!upper || text.length() < 2 || line.is(i, Line.LATIN)) {
      return false;
    }
    return !isBlocked(i)
        && !Places.isAdjective(line, i)
        && !isOfPlace(i)
        && !isOfParliament(i)
        && !isCountry(i)
        && !isRegion(i);
  }

  /**
   * «Новой Зеландии», «Нижнего Новгорода»: an adjective that agrees with the capitalised noun after
   * it.
   */
  private boolean isOfPlace(int i) {
    if (!line.upper(i + 1) || isGiven(i + 1) || isGiven(i) || isGiven(i - 1)) {
      return false;
    }
    for (var r : line.readings(i)) {
      boolean adjective =
          r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE && !r.is(Trait.GUESSED);
      if (adjective
          && line.any(i + 1, Reading.PartOfSpeech.NOUN, r.grammaticalCase(), r.number())) {
        return !line.known(i, Trait.SURNAME)
            || line.is(i + 1, Places.PLACE)
            || line.is(i, DIRECTION);
      }
    }
    return false;
  }

  /** «премьер-министр Дании Хелле Нильсен»: a first name and surname behind the country. */
  private boolean isCountry(int i) {
    return line.is(i, COUNTRY) && line.upper(i + 1) && line.upper(i + 2);
  }

  /** «области Абай», but «аким области Абай Сакенов». */
  private boolean isRegion(int i) {
    return Places.isRegion(line, i) && (isGiven(i + 1) || !isSurname(i + 1));
  }

  /** «Милли Меджлиса», «Жогорку Кенеша» */
  private boolean isOfParliament(int i) {
    return line.upper(i + 1) && line.is(i + 1, PARLIAMENT);
  }

  boolean isBlocked(int i) {
    return line.in(i) && known(ISBLOCKED, i, this::readIsBlocked);
  }

  private boolean readIsBlocked(int i) {
    String text = line.text(i);
    if (line.is(i, Line.CAPITALS)
        && (text.length() < 5 && !isGiven(i)
            || !line.known(i, Trait.SURNAME)
                && !isGiven(i)
                && text.length() < 7
                && !isAfterGiven(i))) {
      return true;
    }
    if (line.is(i, MIXED)
        || Ranks.skip(line, i) > i && line.isStart(i)
        || line.is(i, Ministries.SHORT)
        || line.is(i, "новости") && line.is(i - 1, "риа")
        || i > 0 && isOfParliament(i - 1)
        || line.is(i, StateFirms.NAME)) {
      return true;
    }
    if (line.listed(i).isEmpty()) {
      return false;
    }
    boolean name = isGiven(i) && !line.is(i, "аким");
    boolean ruler = name && line.is(i, "эмир") && Places.isListed(line.low(i + 1));
    return !name || ruler;
  }

  /** «Анатолий ЧЕРНЫХ» */
  private boolean isAfterGiven(int i) {
    return line.upper(i - 1)
        && !line.is(i - 1, Line.CAPITALS)
        && !line.form(i - 1).given().isEmpty();
  }

  private static int capitals(String text) {
    return (int) text.chars().filter(Character::isUpperCase).count();
  }

  boolean isGiven(int i) {
    return line.in(i) && known(ISGIVEN, i, this::readIsGiven);
  }

  private boolean readIsGiven(int i) {
    return line.upper(i) && !given(i).isEmpty() && (isListedGiven(i) || !line.is(i, Places.PLACE));
  }

  boolean isPatronymic(int i) {
    return line.in(i) && known(ISPATRONYMIC, i, this::readIsPatronymic);
  }

  private boolean readIsPatronymic(int i) {
    String low = line.low(i);
    if (!line.upper(i) || !line.is(i, PATRONYMIC) || isWomansSurname(i, low)) {
      return false;
    }
    return !line.is(i, MANS_PATRONYMIC)
        || line.known(i, Trait.PATRONYMIC)
        || !line.known(i, Trait.SURNAME)
        || Patronymics.isFromGivenName(low);
  }

  /** «Наталья Богданович»: no woman's father's name ends so. */
  private boolean isWomansSurname(int i, String low) {
    if (i == 0 || !low.endsWith("ич") || !line.upper(i - 1)) {
      return false;
    }
    var first = line.form(i - 1).given();
    return !first.isEmpty()
        && first.stream()
            .noneMatch(
                form ->
                    form.gender() == Gender.MASCULINE
                        && (form.grammaticalCase() == null
                            || form.grammaticalCase() == Reading.Case.NOMINATIVE));
  }

  /** A surname by dictionary or by its ending. */
  boolean isSurname(int i) {
    return line.in(i) && known(ISSURNAME, i, this::readIsSurname);
  }

  private boolean readIsSurname(int i) {
    return line.upper(i) && (line.known(i, Trait.SURNAME) || !isCommon(i) && line.is(i, SURNAME));
  }

  /** A surname that is a noun of our lists too: «Банда» after a first name. */
  boolean isNounSurname(int i) {
    var listed = NounIndex.RUSSIAN.find(line.low(i), line.low(i));
    return line.upper(i)
        && !listed.isEmpty()
        && !line.is(i, Line.CAPITALS)
        && (listed.get(0).entry().type() == Entry.Type.FIRM
            || listed.get(0).entry().isOccupation());
  }

  boolean isSurnameLike(int i) {
    return isSurname(i) || !isCommon(i) && line.upper(i);
  }

  boolean isCommon(int i) {
    return line.in(i) && known(ISCOMMON, i, this::readIsCommon);
  }

  private boolean readIsCommon(int i) {
    return line.in(i)
        && !line.is(i, ARABIC)
        && (line.isCommon(i) && !(line.upper(i) && line.is(i, KnownHolders.SURNAME))
            || line.is(i, AGED));
  }

  boolean isPlaceOnly(int i) {
    if (line.is(i, Places.PLACE) && !isListedGiven(i)) {
      return true;
    }
    return Places.isPlace(line, i) && !line.known(i, Trait.SURNAME) && !isGiven(i);
  }

  private boolean isListedGiven(int i) {
    return !line.form(i).given().isEmpty();
  }

  private List<NameForm> given(int i) {
    var listed = line.form(i).given();
    if (!listed.isEmpty()) {
      return isForeign(i, listed)
          ? unlisted(i)
          : isWomans(i, listed) ? womans(i) : orWomans(i, listed);
    }
    var out = new ArrayList<NameForm>();
    for (var r : line.readings(i)) {
      if (r.is(Trait.GIVEN_NAME)
          && !r.is(Trait.GUESSED)
          && r.gender() != null
          && r.lemma().length() > 2
          && r.number() != Reading.Number.PLURAL) {
        out.add(new NameForm(Letters.fold(r.lemma()), r.grammaticalCase(), r.gender(), 2));
      }
    }
    return out;
  }

  /** «Майке Остервальд», «Ибрахима Сарр»: no form of the listed name agrees with the surname. */
  private boolean isForeign(int i, List<NameForm> listed) {
    return line.is(i, VOWEL)
        && line.upper(i + 1)
        && line.is(i + 1, CONSONANT)
        && listed.stream()
            .noneMatch(
                form ->
                    form.grammaticalCase() == null
                        || form.grammaticalCase() == Reading.Case.NOMINATIVE)
        && !isGiven(i + 1)
        && !isCommon(i + 1)
        && !NameCases.compatible(listed, surnameForms(i + 1));
  }

  /** «Марал Садуакасова»: a Turkic name that women bear as well, whatever the list knows. */
  private boolean isWomans(int i, List<NameForm> listed) {
    return line.upper(i + 1)
        && line.is(i + 1, WOMANS_SURNAME)
        && listed.stream().noneMatch(form -> form.gender() == Gender.FEMININE)
        && listed.stream().anyMatch(form -> form.grammaticalCase() == Reading.Case.NOMINATIVE)
        && !isPatronymic(i + 1)
        && (line.low(i + 1).endsWith("ой") || !NameCases.compatible(listed, surnameForms(i + 1)));
  }

  /**
   * «мэра Марал Тлегеновой»: beside «Андрей Луговой» the name may also be a woman's that no list
   * knows as such; the post tells.
   */
  private List<NameForm> orWomans(int i, List<NameForm> listed) {
    boolean open =
        line.is(i + 1, OVOY)
            && line.upper(i + 1)
            && line.is(i, CONSONANT)
            && listed.stream().noneMatch(form -> form.gender() == Gender.FEMININE);
    if (!open) {
      return listed;
    }
    var out = new ArrayList<>(listed);
    out.add(new NameForm(line.low(i), null, Gender.FEMININE, 1));
    return out;
  }

  private List<NameForm> womans(int i) {
    return List.of(new NameForm(line.low(i), null, Gender.FEMININE, 2));
  }

  private List<NameForm> unlisted(int i) {
    return List.of(
        new NameForm(line.low(i), Reading.Case.NOMINATIVE, Gender.FEMININE, 2),
        new NameForm(line.low(i), Reading.Case.NOMINATIVE, Gender.MASCULINE, 1));
  }

  /** How the word can be read as a first name; as any name where no list knows it as such. */
  List<NameForm> firstForms(int i) {
    var listed = line.form(i).given();
    return listed.isEmpty() || isForeign(i, listed) || isWomans(i, listed)
        ? forms(i)
        : orWomans(i, listed);
  }

  /** How the word can be read as a name of any kind. */
  List<NameForm> forms(int i) {
    if (forms[i] == null) {
      var out = new ArrayList<>(given(i));
      if (out.isEmpty()) {
        out.addAll(isPatronymic(i) ? Patronymics.forms(line.low(i)) : surnameForms(i));
      } else if (isSurname(i)) {
        out.addAll(surnameForms(i));
      }
      if (line.text(i).length() <= SHORT && !isListedGiven(i)) {
        out.add(new NameForm(line.low(i), null, Gender.MASCULINE, 1));
        out.add(new NameForm(line.low(i), null, Gender.FEMININE, 1));
      }
      forms[i] = out;
    }
    return forms[i];
  }

  /** «Кайрат Касым»: a listed first name that serves as a surname is none in another case. */
  private List<NameForm> withFirstName(int i, List<NameForm> found) {
    var first = line.form(i).given();
    boolean nominative =
        first.stream().anyMatch(form -> form.grammaticalCase() == Reading.Case.NOMINATIVE);
    if (!nominative
        || found.stream()
            .anyMatch(
                form -> form.grammaticalCase() == Reading.Case.NOMINATIVE && form.weight() > 0)) {
      return found;
    }
    var out = new ArrayList<>(found);
    out.addAll(first);
    return out;
  }

  /** How the word can be read as a surname. */
  List<NameForm> surnameForms(int i) {
    if (surnames[i] == null) {
      surnames[i] = withFirstName(i, SurnameForms.of(line.form(i), line.readings(i)));
    }
    return surnames[i];
  }
}
