package kz.oryndau.extraction.mention;

import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.text.Token;

/**
 * Finds where a post or a body ends: genitive chains, «по …», «при …», names in quotation marks.
 */
final class Complement {

  private static final int LONGEST = 36;

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

  private static final Set<String> NOT_AFTER_PO =
      Set.of(
          "итогам",
          "словам",
          "мнению",
          "данным",
          "информации",
          "поручению",
          "результатам",
          "окончании",
          "прибытии",
          "телефону",
          "видеосвязи",
          "случаю",
          "поводу",
          "просьбе",
          "приглашению",
          "инициативе",
          "завершении",
          "традиции",
          "факту",
          "адресу",
          "сути",
          "сравнению",
          "крайней",
          "этому",
          "его",
          "ее",
          "их",
          "всей",
          "всем",
          "которому",
          "которой",
          "этим",
          "ней",
          "нему",
          "ним",
          "меньшей",
          "собственному",
          "телевидению",
          "предложению",
          "требованию",
          "подозрению",
          "обвинению",
          "решению",
          "понедельникам",
          "состоянию",
          "сообщению",
          "сведениям",
          "оценке",
          "мере",
          "причине",
          "которым",
          "закону",
          "плану");

  /** Places that have their name, and nothing else, behind them. */
  private static final Set<String> SIZED =
      Set.of(
          "область",
          "район",
          "город",
          "мегаполис",
          "столица",
          "регион",
          "село",
          "аул",
          "страна",
          "республика",
          "поселок",
          "государство",
          "штат",
          "провинция");

  /** Nouns of bodies that name an activity too: «по регламенту и организации деятельности». */
  static final Set<String> ACTIVITIES =
      Set.of("организации", "управлению", "объединению", "движению", "собранию", "отделению");

  /** What is done «в сфере» of something. */
  private static final String OVERSEEN =
      "(надзор|контрол|регулировани|политик|деятельност|услуг|сотрудничеств|отношени|безопасност|инспекци|уполномоченн)";

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
          "ничего",
          "также",
          "еще",
          "уже",
          "всего",
          "никого",
          "лет");

  /** Before a body that belongs to somebody named before: «глава его аппарата». */
  private static final Set<String> OWNED = Set.of("его", "ее", "их");

  /**
   * Whatever capitalised word follows is their name: «глава города Иванова Олег Титов», «Республики
   * Казахстан».
   */
  private static final Set<String> SETTLEMENTS =
      Set.of(
          "города",
          "села",
          "поселка",
          "аула",
          "деревни",
          "станицы",
          "хутора",
          "республики",
          "республике");

  private static final Set<String> SHORT_SETTLEMENTS = Set.of("г", "с", "пос", "п", "а", "ст");

  private final Line line;
  private final Nouns nouns;
  private final Name[] nameAt;
  private final KnownPersons known;

  Complement(Line line, Nouns nouns, Name[] nameAt, KnownPersons known) {
    this.line = line;
    this.nouns = nouns;
    this.nameAt = nameAt;
    this.known = known;
  }

  /** The token after the last that belongs to the head at {@code head}. */
  int end(int head, Entry entry, Case headCase) {
    return end(head, head + 1, entry, headCase);
  }

  /**
   * The token after the last that belongs to the head, if its complement starts at {@code from}.
   */
  int end(int head, int from, Entry entry, Case headCase) {
    int i = from;
    Entry current = entry;
    boolean sphere = false;
    while (i < line.size() && i - from < LONGEST) {
      int next = step(i, current, headCase, head, sphere);
      if (next <= i) {
        break;
      }
      sphere |= line.is(i, "по");
      var inner = lastEntry(i, next);
      current = inner != null ? inner : current;
      i = next;
    }
    return i;
  }

  private Entry lastEntry(int from, int to) {
    for (int k = to - 1; k >= from; k--) {
      var entry = nouns.entry(k);
      if (entry != null && nameAt[k] == null) {
        return entry;
      }
    }
    return null;
  }

  /** End of «г. Алматы», «с. Узынагаш» at {@code i}; {@code i} where there is none. */
  private int settlement(int i) {
    if (line.text(i).length() > 3
        || !SHORT_SETTLEMENTS.contains(line.low(i))
        || !line.is(i + 1, ".")
        || !line.upper(i + 2)) {
      return i;
    }
    var name = nameAt[i + 2];
    boolean holder = name != null && !Places.isPlace(line, i + 2);
    return holder ? i : i + 3;
  }

  private int step(int i, Entry current, Case headCase, int head, boolean sphere) {
    if (Line.OPENING.contains(line.text(i))) {
      boolean untitled =
          current.isPost() && current.type() != Entry.Type.BODY && !current.has("member");
      return untitled || !isCalled(i, current) ? i : title(i);
    }
    if (!line.isWord(i)) {
      if (line.is(i, "(") && isSigla(i + 1) && line.is(i + 2, ")")) {
        return i + 3;
      }
      return line.is(i, ",") && lists(current) ? list(i, isPlural(head, headCase), sphere) : i;
    }
    if (nameAt[i] != null) {
      return place(i, headCase, head, current);
    }
    if (settlement(i) > i) {
      return settlement(i);
    }
    if (isSigla(i)
        || line.upper(i) && SETTLEMENTS.contains(line.low(i - 1))
        || Places.isRegion(line, i)) {
      return i + 1;
    }
    if (current.isPost() && OWNED.contains(line.low(i))) {
      var owned = nouns.entry(i + 1);
      return owned != null && owned.isBody() && nouns.is(i + 1, Case.GENITIVE) ? i + 2 : i;
    }
    int noun = Math.max(nounPhrase(i, Case.GENITIVE, current), commanded(i, current));
    if (noun > i && !isBeyond(current, noun - 1)) {
      return noun;
    }
    return switch (line.low(i)) {
      case "по" ->
          sphere
                  || !takesSphere(current) && !isOmbudsman(head) && !isDeputy(head)
                  || NOT_AFTER_PO.contains(line.low(i + 1))
              ? i
              : after(i, Case.DATIVE, current);
      case "при" ->
          nouns.entry(i + 1) != null && !nouns.entry(i + 1).isOccupation() || line.upper(i + 1)
              ? after(i, Case.LOCATIVE, current)
              : i;
      case "с", "со" ->
          Regex.matches(
                  line.low(i - 1),
                  "связям|взаимодействию|работе|делам|борьбе|отношениям|сотрудничеству|связей|взаимодействия|связи|работы|отношений")
              ? after(i, Case.INSTRUMENTAL, current)
              : i;
      case "в", "на" ->
          isField(i)
              ? i + 2
              : (current.has("envoy")
                              || current.has("ambassador")
                              || current.has("spokesperson")
                              || current.isPlace())
                          && !current.isPlace()
                      || isAbroad(i, head)
                  ? abroad(i)
                  : i;
      case "от" -> fromParty(i, head);

      case "и" -> coordinated(i, current, sphere);
      default -> i;
    };
  }

  /** «депутат от «Единой силы»», «сенатор от Техаса». */
  private int fromParty(int i, int head) {
    var entry = nouns.entry(head);
    if (entry == null || !entry.has("member") && !entry.has("speaker")) {
      return i;
    }
    if (Line.OPENING.contains(line.text(i + 1))) {
      return Math.max(i, title(i + 1) > i + 1 ? title(i + 1) : i);
    }
    int end = after(i, Case.GENITIVE, null);
    int quoted = end > i && Line.OPENING.contains(line.text(end)) ? title(end) : end;
    return Math.max(end, quoted);
  }

  private boolean isAbroad(int i, int head) {
    var entry = nouns.entry(head);
    return entry != null
        && (entry.has("envoy") || entry.has("ambassador") || entry.has("spokesperson"))
        && i - head < 4;
  }

  private int abroad(int i) {
    if (line.upper(i + 1) && Regex.matches(line.low(i + 2), "кенеше|меджлисе|хурале")) {
      return i + 3;
    }
    return line.upper(i + 1) && !isPerson(i + 1)
            || line.any(i + 1, PartOfSpeech.ADJECTIVE, Case.LOCATIVE) && line.upper(i + 1)
        ? Math.max(
            nounPhrase(i + 1, Case.LOCATIVE, null),
            isSigla(i + 1) || nameAt[i + 1] != null ? i + 2 : i)
        : i;
  }

  /** «служба по надзору в сфере …», «политика в области …» */
  private boolean isField(int i) {
    return Regex.matches(line.low(i + 1), "сфере|области|отношении")
        && Regex.matches(line.low(i - 1), OVERSEEN + ".*")
        && (line.any(i + 2, PartOfSpeech.NOUN, Case.GENITIVE)
            || line.any(i + 2, PartOfSpeech.ADJECTIVE, Case.GENITIVE));
  }

  private boolean isPerson(int i) {
    return nameAt[i] != null && nameAt[i].shape() == Name.Shape.FULL;
  }

  /** «уполномоченный при президенте по правам ребёнка» */
  private boolean isOmbudsman(int head) {
    var entry = nouns.entry(head);
    return entry != null && (entry.has("ombudsman") || entry.has("envoy"));
  }

  /** «заместитель мэра по социальным вопросам» */
  private boolean isDeputy(int head) {
    var entry = nouns.entry(head);
    return entry != null && (entry.has("deputy") || entry.has("adviser"));
  }

  /** «данных главе мегаполиса поручений»: only names go on behind a place. */
  private boolean isBeyond(Entry current, int last) {
    return current.isPlace()
        && SIZED.contains(current.noun())
        && nouns.entry(last) == null
        && !line.upper(last)
        && !line.isDash(last)
        && !Regex.matches(line.low(last), "значения|подчинения|назначения|имени|акына|сал|батыра?");
  }

  private static boolean takesSphere(Entry entry) {
    return !entry.has("president")
        && !entry.has("akim")
        && !entry.has("premier")
        && !entry.isPlace()
        && !entry.has("judge");
  }

  private static boolean lists(Entry entry) {
    return !entry.isPlace();
  }

  /** «РК», «США», «ЖКХ», «Минздрава». */
  private boolean isSigla(int i) {
    if (!line.isWord(i)) {
      return false;
    }
    String text = line.text(i);
    int longest = line.isShouting() ? 3 : 6;
    if (Letters.allUpper(text) && text.length() <= longest && !Letters.isLatin(text)) {
      return true;
    }
    if (Letters.isLatin(text) && Character.isUpperCase(text.charAt(0))) {
      return true;
    }
    return Ministries.is(text);
  }

  /** Whether what is quoted is a name: begins like one and, behind a member, is short. */
  private boolean isCalled(int i, Entry current) {
    boolean named = !line.isWord(i + 1) || line.upper(i + 1) || !current.isPlace();
    return named && (!current.has("member") || line.upper(i + 1) && title(i) - i <= 5);
  }

  private int title(int i) {
    for (int k = i + 1; k < line.size() && k - i < 12; k++) {
      String mark = line.text(k);
      if (Line.CLOSING.contains(mark) && k > i + 1) {
        return k + 1;
      }
      if (Regex.matches(mark, "[.!?;:]")) {
        return i;
      }
    }
    return i;
  }

  /** A capitalised word that may be a place («мэр Риддера») or the holder («мэр Лужков»). */
  private int place(int i, Case headCase, int head, Entry current) {
    var name = nameAt[i];
    if (name.from() != i || name.shape() == Name.Shape.FULL || name.shape() == Name.Shape.ADDRESS) {
      return i;
    }
    if (name.shape() == Name.Shape.WEAK) {
      return i;
    }
    var next = nouns.entry(name.to());
    if (line.upper(name.to())
        && next != null
        && next.isBody()
        && name.shape() == Name.Shape.UNKNOWN) {
      return name.to();
    }
    boolean anotherFollows = name.to() < line.size() && nameAt[name.to()] != null;
    if (anotherFollows && name.shape() == Name.Shape.GIVEN) {
      return i;
    }
    if (known.has(line.low(i)) && !anotherFollows) {
      return i;
    }
    if (anotherFollows) {
      return name.to();
    }
    if (!name.fits(Case.GENITIVE)) {
      return i;
    }
    boolean ruler = current.has("president") || current.has("premier") || current.has("minister");
    if (headCase == Case.GENITIVE && current.isBody() && name.shape() == Name.Shape.UNKNOWN) {
      return name.to();
    }
    boolean person =
        headCase == null
            || (headCase == Case.GENITIVE
                ? !current.has("akim") && !current.has("head") || name.shape() == Name.Shape.SURNAME
                : name.fits(headCase)
                    && (ruler || name.weight(headCase) >= name.weight(Case.GENITIVE)));
    return person ? i : name.to();
  }

  /** Adjectives and a noun of one case at {@code i}; {@code i} where there are none. */
  private int nounPhrase(int i, Case wanted, Entry current) {
    int k = i;
    boolean adjectives = false;
    while (line.isWord(k) && nameAt[k] == null && isAdjective(k, wanted)) {
      k++;
      adjectives = true;
      if ((line.is(k, ",") || line.is(k, "и"))
          && line.isWord(k + 1)
          && isAdjective(k + 1, wanted)) {
        k++;
      }
    }
    if (!line.isWord(k) || NEVER.contains(line.low(k)) || Ranks.skip(line, k) > k) {
      return i;
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
            "войсками|силами|армией|гвардией|флотом|делами|отделом|кафедрой|округом|группировкой");
  }

  /** «Национальной гвардией», «Воздушно-космическими силами» after «командующий». */
  private int commanded(int i, Entry current) {
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
        && !NEVER.contains(line.low(i));
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

  private int after(int i, Case wanted, Entry current) {
    if (isSigla(i + 1)) {
      return i + 2;
    }
    if (settlement(i + 1) > i + 1) {
      return settlement(i + 1);
    }
    int end = nounPhrase(i + 1, wanted, null);
    return end > i + 1 ? end : i;
  }

  /** «образования и науки», but not «министра и депутата». */
  private int coordinated(int i, Entry current, boolean sphere) {
    if (isSigla(i + 1) && isSigla(i - 1)) {
      return i + 2;
    }
    if (Places.isRegion(line, i + 1)) {
      return i + 2;
    }
    if (Places.isListed(line.low(i - 1)) && Places.isAdjective(line, i + 1)) {
      int place = nounPhrase(i + 1, Case.GENITIVE, current);
      boolean another = place > i + 1 && nouns.entry(place - 1) != null;
      return another && nouns.entry(place - 1).isPlace() ? place : i;
    }
    if (nameAt[Math.min(i + 1, line.size() - 1)] != null) {
      return i;
    }
    for (var wanted : new Case[] {Case.GENITIVE, Case.DATIVE, Case.INSTRUMENTAL}) {
      if (!line.any(i - 1, PartOfSpeech.NOUN, wanted)) {
        continue;
      }
      int end = nounPhrase(i + 1, wanted, current);
      boolean activity = sphere && ACTIVITIES.contains(line.low(end - 1));
      if (end > i + 1 && (nouns.entry(end - 1) == null || activity)) {
        return end;
      }
      boolean sameKind =
          end > i + 1
              && nouns.entry(end - 1) != null
              && nouns.entry(i - 1) != null
              && nouns.entry(end - 1).isBody() == nouns.entry(i - 1).isBody()
              && !nouns.entry(end - 1).isPost();
      if (sameKind && wanted == Case.GENITIVE) {
        return end;
      }
    }
    return i;
  }

  private boolean isPlural(int head, Case headCase) {
    return nouns.in(head, headCase, Number.PLURAL) != null
        && nouns.in(head, headCase, Number.SINGULAR) == null;
  }

  /**
   * «труда, занятости и социальной защиты»: a comma counts where «и» closes the list, and behind a
   * plural also where nothing does: «министерствам энергетики, промышленности».
   */
  private int list(int i, boolean plural, boolean sphere) {
    int k = i;
    while (line.is(k, ",")) {
      if (nameAt[Math.min(k + 1, line.size() - 1)] != null || listed(k + 1)) {
        return i;
      }
      int end = member(k + 1, sphere);
      if (end <= k + 1 || listed(end - 1)) {
        return i;
      }
      int more = nounPhrase(end, Case.GENITIVE, null);
      k = Math.max(end, more);
    }
    if (!line.is(k, "и")) {
      return plural ? k : i;
    }
    int last = member(k + 1, sphere);
    return last > k + 1 && !listed(last - 1) ? last : plural ? k : i;
  }

  /**
   * «по делам обороны, чрезвычайным ситуациям и ликвидации последствий»: behind «по» in either
   * case.
   */
  private int member(int i, boolean sphere) {
    int end = nounPhrase(i, Case.GENITIVE, null);
    return end > i || !sphere ? end : nounPhrase(i, Case.DATIVE, null);
  }

  /** A post or a body would begin something new; a place or people («женщин и детей») do not. */
  private boolean listed(int i) {
    var entry = nouns.entry(i);
    return entry != null && !entry.isPlace() && !entry.isOccupation();
  }
}
