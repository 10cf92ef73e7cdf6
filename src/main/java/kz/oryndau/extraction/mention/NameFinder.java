package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.mention.Name.Part;
import kz.oryndau.extraction.mention.Name.Role;
import kz.oryndau.extraction.mention.Name.Shape;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;

/** Finds names of persons: runs of capitalised words, read by lists, dictionary and endings. */
final class NameFinder {

  private static final Set<String> PARTICLES =
      Set.of(
          "аль", "эль", "ибн", "бин", "бен", "бинт", "фон", "ван", "дер", "ден", "де", "ди", "да",
          "ду", "дос", "ва", "ла", "ле", "оглы", "кызы", "улы", "уулу", "заде");

  /** «Son of», «daughter of» behind the father's name. */
  private static final Sign FATHERS =
      Sign.low("у?улуу?|оглы|оглу|угли|ўғли|улы|ұлы|[кгқ]ызы|[кқ]изи");

  /** Endings that a surname has and a Turkic first name hardly. */
  private static final Sign SLAVIC = Sign.low(".{3,}([оеё]в|[иы]н)(а|у|ым|ой)?");

  /** Before a name that is no person here: «улица Гоголя», «имени Абая». */
  private static final Set<String> NAMESAKE =
      Set.of(
          "имени",
          "им",
          "улица",
          "улице",
          "улицы",
          "улицу",
          "улиц",
          "ул",
          "проспект",
          "проспекте",
          "проспекта",
          "проспекту",
          "площадь",
          "площади",
          "переулок",
          "переулке",
          "бульвар",
          "бульваре",
          "набережная",
          "набережной",
          "микрорайон",
          "микрорайоне",
          "станция",
          "станции",
          "поселок",
          "поселке",
          "поселка",
          "село",
          "селе",
          "села",
          "город",
          "аул",
          "ауле",
          "деревня",
          "деревне",
          "деревни",
          "остров",
          "острове",
          "река",
          "реке",
          "реки",
          "озеро",
          "озере");

  /** Before the name of a town, which the name of its head may follow. */
  private static final Set<String> TOWNS =
      Set.of(
          "города", "поселка", "села", "аула", "деревни", "станицы", "округа", "района", "штата");

  private static final Set<String> SHORT_TOWNS = Set.of("г", "с", "пос", "п", "а");

  private static final Sign NAMES_THING = Sign.listed(NAMESAKE);
  private static final Sign NAMES_TOWN = Sign.listed(TOWNS);
  private static final Sign PARTICLE = Sign.listed(PARTICLES);
  private static final Sign ROMAN = Sign.text("[IVX]{1,5}");

  /** «Son of», «daughter of» as a part of a patronymic. */
  private static final Sign CHILD = Sign.text("оглы|кызы|улы|уулу");

  private static final Sign SHORT = Sign.text("[ИЮ]");

  private static final Sign TURKIC = Sign.low(".+([уұ]лы|уулу|[кқ]ызы|оглы)");

  private static final int LONGEST = 4;

  private final Line line;
  private final boolean[] titles;
  private final WordKinds kinds;
  private final List<Name> names = new ArrayList<>();

  private NameFinder(Line line, boolean[] titles) {
    this.line = line;
    this.titles = titles;
    this.kinds = line.kinds();
  }

  /** The names in reading order; {@code titles} marks tokens inside «…» titles, where none are. */
  static List<Name> find(Line line, boolean[] titles) {
    var finder = new NameFinder(line, titles);
    int i = 0;
    while (i < line.size()) {
      i = Math.max(i + 1, finder.at(i));
    }
    return finder.names;
  }

  /**
   * The names with those surnames added that look like common words («Мамин поручил») but that the
   * article gives with a first name elsewhere.
   */
  static List<Name> withKnown(Line line, boolean[] titles, List<Name> names, KnownPersons known) {
    boolean[] covered = new boolean[line.size()];
    names.forEach(name -> Arrays.fill(covered, name.from(), name.to(), true));
    var finder = new NameFinder(line, titles);
    for (int i = 0; i < line.size(); i++) {
      if (!covered[i] && !titles[i] && line.upper(i) && known.has(line.form(i))) {
        finder.addCommon(i);
      }
    }
    finder.names.addAll(names);
    finder.names.replaceAll(known::settle);
    finder.names.sort(Comparator.comparingInt(Name::from));
    return finder.names;
  }

  /** Inside a sentence the capital tells, at its start only the verb after it. */
  private void addCommon(int i) {
    if (kinds.isCommon(i) && kinds.canBeName(i) && (!line.isStart(i) || acts(i))) {
      add(i, i + 1, List.of(part(Role.SURNAME, i)), Shape.SURNAME);
    }
  }

  /** Whether a word at the start of a sentence is the subject of a verb that follows. */
  private boolean acts(int i) {
    int k = line.is(i + 1, "и") && line.upper(i + 2) ? i + 3 : i + 1;
    while (line.isWord(k)
        && k - i < 5
        && switch (line.word(k).best().partOfSpeech()) {
          case ADVERB, PARTICLE, CONJUNCTION -> true;
          default -> false;
        }) {
      k++;
    }
    return line.isWord(k) && line.word(k).best().partOfSpeech() == PartOfSpeech.VERB;
  }

  /** Reads a name or a run of names at {@code i}; answers the token to go on from. */
  private int at(int i) {
    if (titles[i] || !line.isWord(i)) {
      return i;
    }
    int afterInitials = initials(i);
    if (afterInitials > i) {
      int to = surnameEnd(afterInitials);
      if (to > afterInitials) {
        addInitialed(i, afterInitials, to);
        return to;
      }
    }
    int district = Places.districtEnd(line, i);
    if (district > i) {
      return district;
    }
    int turkic = turkic(i);
    if (turkic > i) {
      return turkic;
    }
    if (!kinds.canBeName(i)) {
      return i;
    }
    int end = runEnd(i);
    boolean town = isTown(i, end);
    if (!town && line.is(i - 1, NAMES_THING)
        || line.is(i - 1, ".") && line.is(i - 2, NAMES_THING)) {
      int holder = holderBehind(i, end);
      return holder < end ? Math.max(end, parse(holder, end)) : end;
    }
    int p = town ? i + 1 : i;
    while (p < end) {
      p = Math.max(p + 1, parse(p, end));
    }
    return Math.max(end, p);
  }

  /** «ректор КазНУ имени аль-Фараби Иван Иванов»: where the second name begins, or {@code end}. */
  private int holderBehind(int i, int end) {
    for (int k = i + 1; k + 1 < end; k++) {
      if (kinds.isGiven(k)
          && kinds.firstForms(k).stream()
              .noneMatch(f -> f.grammaticalCase() == Case.GENITIVE || f.weight() < 2)) {
        return k;
      }
    }
    return end;
  }

  /**
   * «Элдияр Токтогул уулу», «Шавкат Миромон угли Каримов», «Каримов Шавкат Миромон угли»: the
   * father's name does not decline and is a surname where there is no other.
   */
  private int turkic(int i) {
    if (!line.upper(i) || !line.upper(i + 1)) {
      return i;
    }
    int child = line.is(i + 2, FATHERS) ? i + 2 : i + 3;
    if (!line.is(child, FATHERS)) {
      return i;
    }
    for (int k = i; k < child; k++) {
      if (!line.upper(k) || titles[k] || k < child - 1 && !kinds.canBeName(k)) {
        return i;
      }
    }
    boolean first = child == i + 3;
    int last = child + 1;
    boolean behind =
        !first && line.upper(last) && kinds.canBeName(last) && kinds.isSurnameLike(last);
    var parts = new ArrayList<Part>();
    if (first) {
      parts.add(part(Role.SURNAME, i));
    }
    int given = first ? i + 1 : i;
    parts.add(new Part(Role.GIVEN, line.text(given), kinds.firstForms(given)));
    Role role = first || behind ? Role.PATRONYMIC : Role.SURNAME;
    parts.add(new Part(role, line.text(given + 1), List.of()));
    parts.add(new Part(role, line.text(child), List.of()));
    if (behind) {
      parts.add(part(Role.SURNAME, last));
    }
    add(i, behind ? last + 1 : last, parts, Shape.FULL);
    return behind ? last + 1 : last;
  }

  /** «главы города Иванова Олега Титова»: the town's name stands before the person's. */
  private boolean isTown(int i, int end) {
    boolean shortened = line.is(i - 1, ".") && SHORT_TOWNS.contains(line.low(i - 2));
    if (!shortened && !line.is(i - 1, NAMES_TOWN) || i + 1 >= end) {
      return false;
    }
    if (i + 3 == end && kinds.isPatronymic(i + 2) && kinds.isSurname(i)) {
      return false;
    }
    boolean three = i + 3 == end && kinds.isSurnameLike(i + 2) && !kinds.isPatronymic(i + 1);
    return (i + 2 < end || !kinds.isGiven(i) && !kinds.isSurname(i)) && kinds.isGiven(i + 1)
        || three && !kinds.isPatronymic(i + 2);
  }

  /** End of «К.», «И. И.», «Н.-Ә.» at {@code i}; {@code i} where there is none. */
  private int initials(int i) {
    int k = i;
    int count = 0;
    while (line.isInitial(k) && line.is(k + 1, ".") && count < 3) {
      k += 2;
      count++;
      if (line.isDash(k) && line.isInitial(k + 1) && line.is(k + 2, ".")) {
        k++;
      }
    }
    return k;
  }

  private int surnameEnd(int i) {
    int k = i;
    while (line.is(k, PARTICLE) && line.upper(k + 1)) {
      k++;
    }
    boolean ok =
        line.upper(k) && !titles[k] && line.text(k).length() > 1 && !line.is(k, Line.LATIN);
    return ok && !kinds.isBlocked(k) ? k + 1 : i;
  }

  private void addInitialed(int from, int surname, int to) {
    var parts = new ArrayList<Part>();
    for (int k = from; k < surname; k++) {
      if (line.isInitial(k)) {
        boolean hyphen = line.isDash(k - 1) && k > from;
        parts.add(new Part(Role.INITIAL, (hyphen ? "-" : "") + line.text(k) + ".", List.of()));
      }
    }
    for (int k = surname; k < to; k++) {
      parts.add(part(Role.SURNAME, k));
    }
    add(from, to, parts, Shape.FULL);
  }

  private int runEnd(int i) {
    int k = i;
    while (line.in(k) && !titles[k]) {
      if (kinds.canBeName(k)
          || k > i
              && line.upper(k)
              && line.text(k).length() > 1
              && (kinds.isSurnameLike(k) || kinds.isNounSurname(k))
              && kinds.isGiven(k - 1)) {
        k++;
      } else if (k > i && isParticle(k)) {
        k++;
      } else if ((k == i + 1 || k == i + 2) && isShortName(k)) {
        k++;
      } else if (k > i && (line.is(k, ROMAN) || line.is(k, CHILD))) {
        k++;
      } else {
        break;
      }
    }
    return k;
  }

  /** «фон дер Ляйен», «бин Салман» */
  private boolean isParticle(int k) {
    return line.is(k, PARTICLE)
        && (line.upper(k + 1) || line.is(k + 1, PARTICLE) && line.upper(k + 2));
  }

  /** «Ван И»: a capital letter alone, after a syllable, inside a sentence. */
  private boolean isShortName(int k) {
    return line.is(k, SHORT)
        && line.text(k - 1).length() <= 5
        && !line.is(k - 1, Line.CAPITALS)
        && (!line.is(k + 1, ".") || k + 2 == line.size() && !kinds.isGiven(k - 1));
  }

  private int parse(int p, int end) {
    if (p + 1 < end && kinds.isPatronymic(p + 1) && !kinds.isPatronymic(p)) {
      int to = p + 2;
      while (to < end && line.is(to, CHILD)) {
        to++;
      }
      boolean surname =
          to < end
              && (!kinds.isPlaceOnly(to) || to + 1 == end && compatible(p, to))
              && (!kinds.isGiven(to) || to + 1 == end || !kinds.isPatronymic(to + 1));
      return named(p, surname ? to + 1 : to, 0, 1, surname ? to : -1);
    }
    if (p + 2 < end
        && kinds.isPatronymic(p + 2)
        && !kinds.isPlaceOnly(p)
        && !isAdverb(p)
        && (!kinds.isCommon(p) || compatible(p, p + 1))
        && !(line.isStart(p) && kinds.isCommon(p) && !kinds.isSurname(p) && isTurkic(p + 2))) {
      boolean surnameAfter = p + 3 < end && kinds.isSurnameLike(p + 3);
      return surnameAfter ? single(p) : named(p, p + 3, 1, 2, p);
    }
    if (p + 2 == end && isOnlySurname(p)) {
      return named(p, end, 1, -1, p);
    }
    if (kinds.isGiven(p)) {
      return given(p, end);
    }
    if (p + 2 == end && isAfterOffice(p)) {
      return pair(p, end);
    }
    if (p + 1 < end && kinds.isGiven(p + 1)) {
      return beforeGiven(p, end);
    }
    if (p + 2 < end && kinds.isGiven(p + 2) && p + 3 < end) {
      return single(p);
    }
    return weak(p, end);
  }

  /**
   * «Бекзат Жанар сообщила»: a man's first name before a woman's is her surname, unless hers serves
   * as his («Куат Жанбота сообщил»).
   */
  private boolean isOnlySurname(int p) {
    return kinds.isGiven(p)
        && isFirstName(p + 1)
        && line.form(p).given().stream().noneMatch(f -> f.gender() == Gender.FEMININE)
        && !GivenNames.LIST.isOnlyFirst(line.low(p));
  }

  /**
   * Whether the second word of a name can only be the first name: a man's that no one bears as
   * surname, or a woman's where the verb tells that it is hers or the word before does not decline
   * with it.
   */
  private boolean isFirstName(int i) {
    if (!GivenNames.LIST.isOnlyFirst(line.low(i))) {
      return false;
    }
    var forms = line.form(i).given();
    if (forms.stream().noneMatch(form -> form.gender() == Gender.FEMININE)) {
      return true;
    }
    if (!NameCases.compatible(kinds.surnameForms(i - 1), forms)) {
      return false;
    }
    boolean nominative = forms.stream().anyMatch(f -> f.grammaticalCase() == Case.NOMINATIVE);
    return nominative
        ? new VerbGenders(line).nearest(i - 1, i + 1, Case.NOMINATIVE) == Gender.FEMININE
        : !NameCases.compatible(kinds.firstForms(i - 1), kinds.surnameForms(i));
  }

  /** «Задержан Талгат Жумабекулы»: such a father's name stands for a surname. */
  private boolean isTurkic(int i) {
    return line.is(i, TURKIC);
  }

  /** «Сегодня Марат Оразович …». */
  private boolean isAdverb(int p) {
    return line.isWord(p) && line.word(p).best().partOfSpeech() == PartOfSpeech.ADVERB;
  }

  /**
   * A word before a listed first name: a surname («Смаилов Алихан», «Дробыш Илья») or an unlisted
   * first name before one that serves as surname («Саясат Нурбек»).
   */
  private int beforeGiven(int p, int end) {
    boolean pair = p + 2 == end && compatible(p, p + 1) && !kinds.isPlaceOnly(p);
    if (!pair) {
      return single(p);
    }
    if (kinds.isSurname(p)) {
      boolean plain = line.is(p, SLAVIC);
      boolean first = !line.is(p + 1, SLAVIC) || !line.form(p + 1).given().isEmpty();
      return kinds.isSurname(p + 1) && !(plain && first) ? single(p) : named(p, p + 2, 1, -1, p);
    }
    if (kinds.isCommon(p) && (line.isStart(p) || !isFirstName(p + 1))) {
      return single(p);
    }
    return isFirstName(p + 1) ? named(p, p + 2, 1, -1, p) : pair(p, end);
  }

  /** «мэр Лондона Садик Хан»: after post and place two capitalised words are a name. */
  private boolean isAfterOffice(int p) {
    return line.upper(p - 1)
        && kinds.isPlaceOnly(p - 1)
        && isNoun(p)
        && isNoun(p + 1)
        && NounIndex.RUSSIAN.find(line.low(p - 2)).stream().anyMatch(f -> f.entry().isPost());
  }

  private boolean isNoun(int i) {
    return !kinds.isPlaceOnly(i)
        && !line.any(i, PartOfSpeech.ADJECTIVE)
        && (line.isListedNoun(i) || !line.isCommon(i));
  }

  private int pair(int p, int end) {
    var parts =
        List.of(
            new Part(Role.GIVEN, line.text(p), kinds.surnameForms(p)), part(Role.SURNAME, p + 1));
    add(p, end, parts, Shape.WEAK);
    return end;
  }

  /** A first name and what follows it. */
  private int given(int p, int end) {
    int e = p + 1;
    int longest = LONGEST;
    while (e < end && e - p < longest && continues(p, e, end)) {
      longest += line.is(e, PARTICLE) ? 1 : 0;
      e++;
    }
    if (e > p + 1 && line.is(e - 1, PARTICLE) && !line.is(e - 1, CHILD)) {
      e--;
    }
    if (e == p + 1 && line.is(e, "]") && kinds.isSurname(e + 1)) {
      add(p, e + 2, List.of(part(Role.GIVEN, p), part(Role.SURNAME, e + 1)), Shape.FULL);
      return e + 2;
    }
    if (e == p + 1) {
      int dot = line.isInitial(e) && line.is(e + 1, ".") ? e + 2 : e;
      if (dot > e && !line.upper(dot)) {
        add(
            p,
            dot,
            List.of(part(Role.GIVEN, p), new Part(Role.INITIAL, line.text(e) + ".", List.of())),
            Shape.GIVEN);
        return dot;
      }
      return single(p);
    }
    var parts = new ArrayList<Part>();
    parts.add(new Part(Role.GIVEN, line.text(p), kinds.firstForms(p)));
    for (int k = p + 1; k < e; k++) {
      parts.add(part(k == e - 1 ? Role.SURNAME : Role.GIVEN, k));
    }
    add(p, e, parts, Shape.FULL);
    return e;
  }

  private boolean continues(int p, int e, int end) {
    if (line.is(e, PARTICLE) || line.is(e, ROMAN) || e > p + 1 && line.is(e - 1, PARTICLE)) {
      return true;
    }
    boolean first = e == p + 1;
    if (first) {
      boolean twofold = line.low(e).indexOf('-') > 0 && !line.is(e, Places.PLACE);
      boolean founder = line.is(e, SLAVIC);
      return (!kinds.isPlaceOnly(e) || twofold || founder || line.known(e, Trait.SURNAME))
          && NameCases.compatible(kinds.forms(p), kinds.surnameForms(e));
    }
    boolean startsNext = kinds.isGiven(e) && e + 1 < end && !kinds.isSurname(e);
    return !startsNext
        && (!kinds.isCommon(e) || line.text(e).length() <= 3)
        && compatible(p, e)
        && (kinds.isGiven(e - 1) || !kinds.isSurname(e - 1) || !line.is(e - 1, SLAVIC));
  }

  /** Two or three unknown words, or one. */
  private int weak(int p, int end) {
    boolean inside = !line.isStart(p) && line.isListedNoun(p);
    boolean syllable =
        inside
            && (line.text(p).length() <= 3 && p + 2 < end
                || p + 2 == end && kinds.isSurnameLike(p + 1));
    if (kinds.isCommon(p) && !kinds.isSurname(p) && !syllable || kinds.isPlaceOnly(p)) {
      return p + 1;
    }
    int e = p + 1;
    while (e < end
        && e - p < 3
        && !kinds.isPlaceOnly(e)
        && (kinds.isSurnameLike(e)
            || line.upper(e) && !Regex.matches(line.text(e), "[IVX]+") && !kinds.isCommon(p)
            || isShortName(e)
            || line.is(e, PARTICLE))
        && compatible(p, e)) {
      e++;
    }
    if (e == p + 1 || line.is(e - 1, PARTICLE)) {
      return single(p);
    }
    var parts = new ArrayList<Part>();
    for (int k = p; k < e; k++) {
      parts.add(part(k == e - 1 ? Role.SURNAME : Role.GIVEN, k));
    }
    add(p, e, parts, Shape.WEAK);
    return e;
  }

  private int single(int p) {
    int dot = initials(p + 1);
    if (dot > p + 1 && !isShortName(p + 1) && !line.upper(dot) && !kinds.isGiven(p)) {
      var parts = new ArrayList<Part>();
      for (int k = p + 1; k < dot; k += 2) {
        parts.add(new Part(Role.INITIAL, line.text(k) + ".", List.of()));
      }
      parts.add(part(Role.SURNAME, p));
      add(p, dot, parts, Shape.FULL);
      return dot;
    }
    if (kinds.isPlaceOnly(p)) {
      return p + 1;
    }
    if (kinds.isGiven(p)) {
      add(p, p + 1, List.of(part(Role.GIVEN, p)), Shape.GIVEN);
    } else if (kinds.isSurname(p) && !(kinds.isCommon(p) && line.isStart(p))) {
      add(p, p + 1, List.of(part(Role.SURNAME, p)), Shape.SURNAME);
    } else if (!kinds.isCommon(p)) {
      add(p, p + 1, List.of(part(Role.SURNAME, p)), Shape.UNKNOWN);
    }
    return p + 1;
  }

  private int named(int from, int to, int given, int patronymic, int surname) {
    var parts = new ArrayList<Part>();
    int g = from + given;
    for (int k = from; k < to; k++) {
      Role role =
          k == g
              ? Role.GIVEN
              : patronymic >= 0 && k >= from + patronymic && k != surname
                  ? Role.PATRONYMIC
                  : Role.SURNAME;
      parts.add(part(role, k));
    }
    add(from, to, parts, surname >= 0 ? Shape.FULL : Shape.ADDRESS);
    return to;
  }

  private boolean compatible(int a, int b) {
    return NameCases.compatible(kinds.forms(a), kinds.forms(b));
  }

  private Part part(Role role, int i) {
    if (line.is(i, PARTICLE) || line.is(i, ROMAN)) {
      return new Part(role, line.text(i), List.of());
    }
    return new Part(
        role, line.text(i), role == Role.SURNAME ? kinds.surnameForms(i) : kinds.forms(i));
  }

  private void add(int from, int to, List<Part> parts, Shape shape) {
    var best = NameCases.best(parts, line, from);
    names.add(new Name(from, to, List.copyOf(parts), shape, best.grammaticalCase(), best.gender()));
  }
}
