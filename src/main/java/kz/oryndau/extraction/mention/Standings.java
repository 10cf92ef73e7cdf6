package kz.oryndau.extraction.mention;

import java.util.Set;
import kz.oryndau.extraction.mention.Phrase.Standing;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Judges by its words whether a post or body is public. */
final class Standings {

  /** Adjectives that make a company, a bank or a fund public. */
  private static final Sign STATE =
      Sign.low(
          "(национальн|государственн|муниципальн|городск|областн|коммунальн|центральн|федеральн|республиканск|всемирн|международн|валютн|европейск|народн|социальн|пенсионн|мирового|таможенн|евразийск|африканск|объединен|правительственн|межведомственн|парламентск).*");

  private static final Set<String> BUSINESS =
      Set.of(
          "менеджер", "акционер", "ветеран", "профессор", "тренер", "врач", "учёный", "журналист");

  private static final Set<String> DIRECTOR = Set.of("директор", "гендиректор");

  private static final Sign SPORT =
      Sign.low(
          "(жюри|фестивал|конкурс|премии|талиб|блюз|футбол|хокке|баскетбол|волейбол|спортивн|олимпийск|шахмат|теннис|бокс|борьб|лыж|матч|фигурн|атлетик|гандбол|биатлон|плаван|гимнаст|биллиард|регби|кино|театр|художествен|научн|творческ|финансов|исполнительн|коммерческ|генеральн|техническ|креативн|музыкальн|региональн|академическ|вокальн|симфонич|попечительск|учен|родительск|страхов|юридическ|инвестиц|рекламн|редакц|образовательн|туристическ|адвокатск|журналист|писател|студенческ|православн|исламск(ий|ого|ому|им|ом)$|духовн|мусульман|иудейск|еврейск|церковн|патриарш|муфти|раввин|епископ).*");

  private static final Sign UNDERTAKING =
      Sign.low(
          "(полет|экспедиц|съемк|кружк|исследован|раскоп|постановк|ансамбл|хор)(а|ов|ок|и|ий|ия|я)?");

  private static final Sign OFFICIAL =
      Sign.low(
          "(парламентск|правительств|президентск|депутатск|муниципальн|прокурорск|полицейск|сенатск|воинск|войск|пограничн|гарнизон|пожарн).*|таможенного|ценным|человека|вооруженных|объединенных|сил");

  /** «общественного совета» */
  private static final Sign PUBLIC_SPIRITED = Sign.low("общественн(ой|ого|ом|ому)");

  /** «агентство недвижимости» */
  private static final Sign TRADE = Sign.low("недвижимости|переводов|знакомств|праздников");

  private Standings() {}

  /** The standing of the phrase from {@code from} to {@code to} with its head at {@code head}. */
  static Standing of(Line line, Nouns nouns, Entry entry, int from, int head, int to) {
    return switch (entry.type()) {
      case PUBLIC ->
          entry.isPost() ? publicPost(line, nouns, entry, from, head, to) : Standing.PUBLIC;
      case SIGLA -> Standing.PUBLIC;
      case PRIVATE, PLACE -> Standing.PRIVATE;
      case FIRM ->
          state(line, from, head, to)
                  || bankOf(line, entry, head, to)
                  || entry.noun().equals("группа") && line.low(head - 1).startsWith("рабоч")
              ? Standing.PUBLIC
              : Standing.PRIVATE;
      case ANY, SERVANT -> Standing.OPEN;
      case UNIT, GROUP ->
          entry.noun().equals("агентство") && isNewsAgency(line, from, head)
              ? Standing.PRIVATE
              : unit(line, nouns, from, head, to);
      case BODY -> ofBody(line, nouns, entry, from, head, to);
    };
  }

  private static Standing publicPost(
      Line line, Nouns nouns, Entry entry, int from, int head, int to) {
    if (entry.has("monarch")) {
      boolean figurative =
          Regex.matches(line.low(head + 1), "(красот|блюз|рок|поп|джаз|сцен|экран|подиум).*")
              || Regex.matches(
                  line.low(head - 1), "(музыкальн|некоронован|нефтян|сахарн|газетн|уголовн).*");
      return figurative ? Standing.PRIVATE : Standing.PUBLIC;
    }
    if (entry.noun().contains("президент") || entry.has("judge")) {
      var rest = inside(line, nouns, head + 1, to);
      if (rest == Standing.PRIVATE) {
        return Standing.PRIVATE;
      }
      for (int k = from; k < to; k++) {
        if (k != head && line.is(k, SPORT)) {
          return Standing.PRIVATE;
        }
      }
    }
    return Standing.PUBLIC;
  }

  /** «информационное агентство», «агентство БелТА», not «Агентство РК по …». */
  private static boolean isNewsAgency(Line line, int from, int head) {
    if (line.is(head + 1, TRADE)) {
      return true;
    }
    for (int k = from; k < head; k++) {
      if (Regex.matches(line.low(k), "(информационн|новостн|рейтингов|рекламн|туристическ).*")) {
        return true;
      }
    }
    return line.opens(head + 1)
        || line.upper(head + 1)
            && !Regex.matches(
                line.low(head + 1), "рк|рф|кр|рб|сша|ес|оон|республики|казахстана|россии")
            && !Places.isAdjective(line, head + 1);
  }

  private static Standing unit(Line line, Nouns nouns, int from, int head, int to) {
    for (int k = from; k < to; k++) {
      if (k != head && line.is(k, SPORT) && !state(line, from, head, to)) {
        return k < head || inside(line, nouns, head + 1, to) != Standing.PUBLIC
            ? sportive(line, k)
            : Standing.PUBLIC;
      }
    }
    var rest = inside(line, nouns, head + 1, to);
    if (rest == Standing.PRIVATE) {
      return Standing.PRIVATE;
    }
    return to - head > 1 || head > from || rest == Standing.PUBLIC
        ? Standing.PUBLIC
        : Standing.OPEN;
  }

  private static Standing sportive(Line line, int k) {
    return Regex.matches(
            line.low(k),
            "(финансов|региональн|инвестиц|страхов|научн|юридическ|спортивн|генеральн|образовательн|исполнительн|студенческ).*")
        ? Standing.PUBLIC
        : Standing.PRIVATE;
  }

  private static Standing ofBody(Line line, Nouns nouns, Entry entry, int from, int head, int to) {
    for (int k = from; k < head; k++) {
      if (Regex.matches(
          line.low(k),
          "(исполнительн|коммерческ|художествен|финансов|техническ|креативн|творческ|спортивн|музыкальн|управляющ).*")) {
        var rest = inside(line, nouns, head + 1, to);
        return rest == Standing.PUBLIC ? rest : Standing.PRIVATE;
      }
    }
    if (isUndertaking(line, head + 1, to)) {
      return Standing.PRIVATE;
    }
    var rest = inside(line, nouns, head + 1, to);
    if (rest != Standing.OPEN) {
      return rest;
    }
    if (entry.noun().startsWith("специалист")) {
      return Standing.OPEN;
    }
    if (entry.noun().equals("поверенный")
        && (line.is(head + 2, "делах") || line.low(head - 1).startsWith("временн"))) {
      return Standing.PUBLIC;
    }
    if (entry.has("inspector") && (head > from || to > head + 1)) {
      return Standing.PUBLIC;
    }
    for (int k = from; k < head; k++) {
      if (Regex.matches(
          line.low(k),
          "(государственн|городск|областн|районн|региональн|федеральн|[а-я]+ск(ий|ого|ому|им|ом|ая|ой|ую)).*")) {
        return to - head == 1 && !Regex.matches(line.low(k), "(швейцарск|английск|русск).*")
            ? Standing.PUBLIC
            : Standing.OPEN;
      }
    }
    return Standing.OPEN;
  }

  /** «руководитель научной экспедиции»: who leads something that is done, and no body. */
  private static boolean isUndertaking(Line line, int from, int to) {
    int k = from;
    while (k < to && line.any(k, PartOfSpeech.ADJECTIVE)) {
      k++;
    }
    return k < to && line.is(k, UNDERTAKING);
  }

  /** The first institution, place or post in a chain decides; a unit leaves it to the next. */
  private static Standing inside(Line line, Nouns nouns, int from, int to) {
    boolean unit = false;
    for (int k = from; k < to; k++) {
      if (line.opens(k)) {
        return line.low(k - 1).startsWith("фракци") ? Standing.PUBLIC : named(line, nouns, k, to);
      }
      var entry = nouns.entry(k);
      if (line.is(k, PUBLIC_SPIRITED)
          && Regex.matches(line.low(k + 1), "(палат|совет|объединени|приемн|организаци).*")) {
        return Standing.PRIVATE;
      }
      if (entry == null) {
        if (line.is(k, Line.LATIN) && line.isWord(k) && !unit) {
          return line.is(k, StateFirms.TOLD) ? Standing.PUBLIC : Standing.PRIVATE;
        }
        if (line.is(k, SPORT) && !sphere(line, from, k) && sportive(line, k) == Standing.PRIVATE) {
          return Standing.PRIVATE;
        }
        if (line.is(k, OFFICIAL)) {
          return Standing.PUBLIC;
        }
        continue;
      }
      boolean field = unit || sphere(line, from, k);
      boolean many =
          nouns.best(k).number() == Number.PLURAL || Coordination.ACTIVITIES.contains(line.low(k));
      if (field && entry.type() == Entry.Type.FIRM && many) {
        continue;
      }
      switch (entry.type()) {
        case PUBLIC, SIGLA, PLACE -> {
          return Standing.PUBLIC;
        }
        case FIRM -> {
          boolean state =
              state(line, Math.max(from, k - 3), k, k)
                  || bankOf(line, entry, k, to)
                  || entry.noun().equals("группа")
                      && line.low(k - 1).startsWith("рабоч")
                      && !line.is(k + 1, Line.LATIN)
                  || national(line, k, to);
          return state ? Standing.PUBLIC : Standing.PRIVATE;
        }
        case PRIVATE -> {
          if (!sphere(line, from, k)) {
            return Standing.PRIVATE;
          }
        }
        case UNIT, GROUP -> {
          if (line.is(k + 1, TRADE)) {
            return Standing.PRIVATE;
          }
          unit |= !entry.noun().equals("правление");
        }
        case BODY -> {
          if (DIRECTOR.contains(entry.noun()) && !isFollowed(line, nouns, k, to)) {
            return Standing.PRIVATE;
          }
          if (BUSINESS.contains(entry.noun())) {
            return Standing.PRIVATE;
          }
          if (entry.has("head") || entry.has("deputy")) {
            unit = true;
          }
        }
        default -> {}
      }
    }
    if (unit) {
      return Standing.PUBLIC;
    }
    return placeName(line, from, to) ? Standing.PUBLIC : Standing.OPEN;
  }

  /** «заместитель директора департамента»: of what he is the director decides. */
  private static boolean isFollowed(Line line, Nouns nouns, int director, int to) {
    for (int k = director + 1; k < to; k++) {
      if (nouns.entry(k) != null || line.opens(k)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sphere(Line line, int from, int k) {
    for (int j = from; j < k; j++) {
      if (line.is(j, "по")) {
        return true;
      }
    }
    return false;
  }

  private static boolean state(Line line, int from, int head, int to) {
    for (int k = from; k < to; k++) {
      if (k != head && line.is(k, STATE)) {
        return true;
      }
    }
    return false;
  }

  /** «Банка России», «Фонда национального благосостояния», «Организации Объединённых Наций». */
  private static boolean bankOf(Line line, Entry entry, int head, int to) {
    if (entry.noun().equals("организация")) {
      return Regex.matches(
              line.low(head + 1),
              "(объединенн|договор|здравоохран|исламск|американск|тюркск|африканск|экономическ|стран).*")
          || line.is(head + 1, "по") && line.upper(head);
    }
    if (!entry.noun().equals("банк") && !entry.noun().equals("фонд")) {
      return false;
    }
    for (int k = head + 1; k < to; k++) {
      if (Regex.matches(
          line.low(k),
          "(росси|англи|япони|израил|франци|итали|мексик|коре|национальн|кита|канад|обязательн|социальн|благосост).*")) {
        return true;
      }
    }
    return false;
  }

  /** What is named by a title alone is private, unless the title is that of a public body. */
  private static Standing named(Line line, Nouns nouns, int open, int to) {
    for (int k = open + 1; k < to; k++) {
      var entry = nouns.entry(k);
      boolean body =
          entry != null && (entry.type() == Entry.Type.SIGLA || entry.type() == Entry.Type.PUBLIC);
      if (line.is(k, StateFirms.TOLD) || body && k == open + 1) {
        return Standing.PUBLIC;
      }
    }
    return Standing.PRIVATE;
  }

  /** «АО «НК «КазМунайГаз»», «корпорация «Росатом»»: a firm by form, public by its name. */
  private static boolean national(Line line, int firm, int to) {
    for (int k = firm + 1; k < to; k++) {
      if (line.is(k, StateFirms.TOLD)) {
        return true;
      }
    }
    return false;
  }

  /** A capitalised word that is no title: the name of a country, region or town. */
  private static boolean placeName(Line line, int from, int to) {
    for (int k = from; k < to; k++) {
      if (line.upper(k)
          && !line.is(k, Line.LATIN)
          && !(line.is(k, Line.CAPITALS) && line.text(k).length() > 4)) {
        return true;
      }
    }
    return false;
  }
}
