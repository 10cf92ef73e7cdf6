package kz.oryndau.extraction.mention;

import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/**
 * Finds where a post or a body ends: genitive chains, «по …», «при …», names in quotation marks.
 */
final class Complement {

  private static final int LONGEST = 36;

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

  /** Bodies that have a place behind them, and no field. */
  private static final Set<String> RULING =
      Set.of(
          "правительство",
          "кабмин",
          "парламент",
          "мажилис",
          "сенат",
          "госдума",
          "акимат",
          "мэрия",
          "хокимият",
          "маслихат",
          "нацбанк");

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

  /** What is done «в сфере» of something. */
  private static final String OVERSEEN =
      "(надзор|контрол|регулировани|политик|деятельност|услуг|сотрудничеств|отношени|безопасност|инспекци|уполномоченн)";

  /** Bodies that are told by a number alone. */
  private static final Set<String> NUMBERED =
      Set.of("части", "отряда", "бригады", "полка", "школы", "колонии", "учреждения");

  /** Bodies that a country or an organisation has somewhere else. */
  private static final Set<String> ABROAD =
      Set.of("представительство", "посольство", "консульство", "миссия", "офис", "бюро");

  /** Before a body that belongs to somebody named before: «глава его аппарата». */
  private static final Set<String> OWNED = Set.of("его", "ее", "их");

  /**
   * Whatever capitalised word follows is their name: «глава города Иванова Олег Титов», «Республики
   * Казахстан».
   */
  private static final Set<String> SETTLEMENTS =
      Set.of(
          "города",
          "района",
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
  private final NounGroups groups;
  private final Coordination lists;

  Complement(Line line, Nouns nouns, Name[] nameAt, KnownPersons known) {
    this.line = line;
    this.nouns = nouns;
    this.nameAt = nameAt;
    this.known = known;
    this.groups = new NounGroups(line, nouns, nameAt);
    this.lists = new Coordination(line, nouns, nameAt, groups);
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

  /**
   * End of «№ 12», «3-го» before «отдела», «6505» behind «части» at {@code i}; {@code i} where
   * there is none.
   */
  private int numbered(int i) {
    if (line.is(i, "№")) {
      return Regex.matches(line.text(i + 1), "\\d{1,5}(-\\p{L})?") ? i + 2 : i;
    }
    boolean number = line.in(i) && Character.isDigit(line.text(i).charAt(0));
    boolean ordinal =
        number
            && Regex.matches(line.low(i), "\\d{1,3}-(го|ого|й|ей|ой)")
            && groups.phrase(i + 1, Case.GENITIVE, null) > i + 1;
    return ordinal || number && NUMBERED.contains(line.low(i - 1)) ? i + 1 : i;
  }

  /** «председатель маслихата Рудного Борис Хван»: a town called by an adjective. */
  private boolean isTownLikeAdjective(int i) {
    if (line.upper(i) && Regex.matches(line.low(i), "(рудн|грозн|мирн|железнодорожн)ого")) {
      return true;
    }
    return line.upper(i)
        && Regex.matches(line.low(i), ".{3,}(ого|ой|ей)")
        && line.any(i, PartOfSpeech.ADJECTIVE, Case.GENITIVE)
        && line.in(i + 1)
        && nameAt[i + 1] != null
        && !nameAt[i + 1].fits(Case.GENITIVE);
  }

  private int step(int i, Entry current, Case headCase, int head, boolean sphere) {
    if (line.opens(i)) {
      boolean untitled =
          current.isPost() && current.type() != Entry.Type.BODY && !current.has("member");
      return untitled || !isCalled(i, current) ? i : title(i);
    }
    if (!line.isWord(i)) {
      if (numbered(i) > i) {
        return numbered(i);
      }
      if (line.is(i, "(") && isAbbreviation(i + 1) && line.is(i + 2, ")")) {
        return i + 3;
      }
      return line.is(i, ",") && lists(current) && !(i == head + 1 && current.isBody())
          ? lists.listed(i, isPlural(head, headCase), sphere)
          : i;
    }
    int district = Places.districtEnd(line, i);
    if (district > i) {
      return district;
    }
    if (nameAt[i] != null) {
      return place(i, headCase, head, current);
    }
    if (settlement(i) > i) {
      return settlement(i);
    }
    if (groups.isSigla(i)
        || line.upper(i) && SETTLEMENTS.contains(line.low(i - 1))
        || Places.isRegion(line, i)) {
      return i + 1;
    }
    if (current.isPost()
        && (OWNED.contains(line.low(i)) || Regex.matches(line.low(i), "эт(ого|ой)"))) {
      var owned = nouns.entry(i + 1);
      return owned != null && owned.isBody() && nouns.is(i + 1, Case.GENITIVE) ? i + 2 : i;
    }
    if (isTownLikeAdjective(i)) {
      return i + 1;
    }
    int noun = Math.max(groups.phrase(i, Case.GENITIVE, current), groups.commanded(i, current));
    if (noun > i && !isBeyond(current, noun - 1)) {
      return i == head + 1 && isOnlyOfPlace(current, noun - 1) ? i : noun;
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
                  || line.is(i + 1, "пхв")
                  || line.is(i + 1, "делах") && line.low(i - 1).startsWith("поверенн")
              ? i + 2
              : (current.has("envoy")
                              || current.has("ambassador")
                              || current.has("spokesperson")
                              || current.isPlace())
                          && !current.isPlace()
                      || isAbroad(i, head)
                      || isMission(i, head)
                  ? abroad(i)
                  : i;
      case "от" -> fromParty(i, head);

      case "и" ->
          line.is(i + 1, "жкх") && i > head + 1
              ? i + 2
              : isNextBody(i + 1, head) ? i : lists.coordinated(i, current, sphere);
      default -> i;
    };
  }

  /** «(АДГС)», «(ГУБОПиК)» */
  private boolean isAbbreviation(int i) {
    String text = line.text(i);
    return groups.isSigla(i)
        || text.length() > 2
            && Character.isUpperCase(text.charAt(0))
            && Letters.allUpper(text.substring(0, 3));
  }

  /** «МЧС и КНБ», «правительство и акиматы» are two; «представители МЧС и КНБ» are of both. */
  private boolean isNextBody(int i, int head) {
    var first = nouns.entry(head);
    var next = nouns.entry(i);
    return first != null
        && first.isBody()
        && (i == head + 2 || next != null && next.type() == Entry.Type.SIGLA && groups.isSigla(i));
  }

  /** «депутат от «Единой силы»», «сенатор от Техаса». */
  private int fromParty(int i, int head) {
    var entry = nouns.entry(head);
    if (entry == null || !entry.has("member") && !entry.has("speaker")) {
      return i;
    }
    if (line.opens(i + 1)) {
      return Math.max(i, title(i + 1) > i + 1 ? title(i + 1) : i);
    }
    int end = after(i, Case.GENITIVE, null);
    int quoted = end > i && line.opens(end) ? title(end) : end;
    return Math.max(end, quoted);
  }

  private boolean isAbroad(int i, int head) {
    var entry = nouns.entry(head);
    return entry != null
        && (entry.has("envoy") || entry.has("ambassador") || entry.has("spokesperson"))
        && i - head < 4;
  }

  /** «глава представительства ЮНИСЕФ в Казахстане» */
  private boolean isMission(int i, int head) {
    var entry = nouns.entry(head);
    if (entry == null || !entry.isPost() || !Places.isPlace(line, i + 1)) {
      return false;
    }
    for (int k = i - 1; k > head; k--) {
      var body = nouns.entry(k);
      if (body != null && ABROAD.contains(body.noun())) {
        return true;
      }
    }
    return false;
  }

  private int abroad(int i) {
    if (line.upper(i + 1) && Regex.matches(line.low(i + 2), "кенеше|меджлисе|хурале")) {
      return i + 3;
    }
    return line.upper(i + 1) && !isPerson(i + 1)
            || line.any(i + 1, PartOfSpeech.ADJECTIVE, Case.LOCATIVE) && line.upper(i + 1)
        ? Math.max(
            groups.phrase(i + 1, Case.LOCATIVE, null),
            groups.isSigla(i + 1) || nameAt[i + 1] != null ? i + 2 : i)
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

  /** «требовали от правительства пересмотра норм»: such bodies are told by their place alone. */
  private boolean isOnlyOfPlace(Entry current, int last) {
    var entry = nouns.entry(last);
    return RULING.contains(current.noun())
        && (entry == null || !entry.isPlace() && !entry.isPost())
        && !line.upper(last)
        && !groups.isSigla(last)
        && !Regex.matches(line.low(last), "созыва|министров|депутатов|народов");
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

  /** Whether what is quoted is a name: begins like one and, behind a member, is short. */
  private boolean isCalled(int i, Entry current) {
    boolean named = !line.isWord(i + 1) || line.upper(i + 1) || !current.isPlace();
    return named && (!current.has("member") || line.upper(i + 1) && title(i) - i <= 5);
  }

  private int title(int i) {
    for (int k = i + 1; k < line.size() && k - i < 12; k++) {
      String mark = line.text(k);
      if (line.closes(k) && k > i + 1) {
        if (opensInner(k)) {
          continue;
        }
        return mark.equals(line.text(k + 1)) && line.text(i).equals(mark) ? k + 2 : k + 1;
      }
      if (Regex.matches(mark, "[.!?;:]")) {
        return i;
      }
    }
    return i;
  }

  /** «"НК "Темір": a straight mark that a word follows without a space opens another title. */
  private boolean opensInner(int k) {
    return line.text(k).equals("\"")
        && line.isWord(k + 1)
        && line.token(k).span().end() == line.token(k + 1).span().start()
        && line.token(k - 1).span().end() < line.token(k).span().start();
  }

  /** A capitalised word that may be a place («мэр Риддера») or the holder («мэр Лужков»). */
  private int place(int i, Case headCase, int head, Entry current) {
    var name = nameAt[i];
    if (name.from() == i && isPrincipal(name, head)) {
      return name.to();
    }
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
    if (known.has(line.form(i)) && !anotherFollows) {
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

  /** «представитель Ивана Иванова Пётр Петров»: whose spokesman, adviser or deputy he is. */
  private boolean isPrincipal(Name name, int head) {
    var entry = nouns.entry(head);
    var next = name.to() < line.size() ? nameAt[name.to()] : null;
    return entry != null
        && next != null
        && !line.upper(name.from() - 1)
        && name.shape() == Name.Shape.FULL
        && next.shape() == Name.Shape.FULL
        && name.fits(Case.GENITIVE)
        && (entry.has("spokesperson") || entry.has("adviser") || entry.has("deputy"));
  }

  private int after(int i, Case wanted, Entry current) {
    if (groups.isSigla(i + 1)) {
      return i + 2;
    }
    if (settlement(i + 1) > i + 1) {
      return settlement(i + 1);
    }
    int end = groups.phrase(i + 1, wanted, null);
    return end > i + 1 ? end : i;
  }

  private boolean isPlural(int head, Case headCase) {
    return nouns.in(head, headCase, Number.PLURAL) != null
        && nouns.in(head, headCase, Number.SINGULAR) == null;
  }
}
