package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Finds posts, bodies and nouns for private people with all that belongs to them. */
final class PhraseFinder {

  private static final Sign POSSESSIVE = Sign.low("его|ее|их|сво(й|его|ему|им|ем|я|ей|ю|и|их|ими)");
  private static final Sign ACTING = Sign.low("врио|и\\.о|ио|и\\.о\\.|врид");
  private static final Sign INTO = Sign.low("во?");
  private static final Set<String> FIRM_ACTORS =
      Set.of(
          "компания",
          "оператор",
          "предприятие",
          "корпорация",
          "холдинг",
          "фирма",
          "банк",
          "концерн",
          "завод",
          "фонд",
          "партия",
          "ассоциация");

  /** Posts held under somebody, so that «его» before them tells whose. */
  private static final Set<String> RELATIVE =
      Set.of("deputy", "spokesperson", "adviser", "secretary", "staff", "head", "colleague");

  /** Nouns that keep their capital wherever they stand: «Кремль», «Минздрав», «Росреестр». */
  private static final String PROPER =
      "кремль|акорда|пентагон|мин[^и].+|рос[^с].+|гос(дума|деп)|нац.+|каз.+";

  /** What a title alone stands for. */
  private static final Entry COMPANY = NounIndex.RUSSIAN.find("компания").get(0).entry();

  private final Line line;
  private final String article;
  private final Nouns nouns;
  private final Name[] nameAt;
  private final Complement complement;

  PhraseFinder(Line line, String article, Name[] nameAt, KnownPersons known) {
    this.line = line;
    this.article = article;
    this.nouns = new Nouns(line);
    this.nameAt = nameAt;
    this.complement = new Complement(line, nouns, nameAt, known);
  }

  /** All phrases in reading order; they do not overlap. */
  List<Phrase> find() {
    var out = new ArrayList<Phrase>();
    int floor = 0;
    int i = 0;
    while (i < line.size()) {
      var phrase = nameAt[i] == null ? at(i, floor) : null;
      if (phrase == null) {
        i++;
      } else {
        var inner = inner(phrase);
        var glossed = inner == null ? glossed(phrase) : List.<Phrase>of();
        if (inner != null) {
          out.add(until(phrase, inner.from()));
          out.add(inner);
        } else if (glossed.isEmpty()) {
          out.add(phrase);
        }
        out.addAll(glossed);
        i = Math.max(glossed.isEmpty() ? phrase.to() : glossed.get(glossed.size() - 1).to(), i + 1);
        floor = i;
      }
    }
    return out;
  }

  /**
   * The post at the end of a phrase whose holder is named next, where the name cannot be that of
   * the phrase itself: «администрация президента Иванова», «решением совета главы Иванова».
   */
  private Phrase inner(Phrase outer) {
    int to = Ranks.skip(line, outer.to());
    var name = to < line.size() ? nameAt[to] : null;
    if (name == null || name.from() != to || !name.fits(Case.GENITIVE)) {
      return null;
    }
    if (outer.isPost() && (outer.grammaticalCase() == null || name.fits(outer.grammaticalCase()))) {
      return null;
    }
    for (int k = outer.head() + 1; k < outer.to(); k++) {
      var form = nouns.in(k, Case.GENITIVE, Number.SINGULAR);
      if (form != null
          && form.entry().isPost()
          && nameAt[k] == null
          && complement.end(k, form.entry(), Case.GENITIVE) >= outer.to()) {
        return phrase(k, form, outer.head() + 1);
      }
    }
    return null;
  }

  /**
   * «хоким (глава администрации) района», «хокимият (администрация) района»: the word in brackets
   * explains the one before, and what follows belongs to both. Empty where nothing is explained.
   */
  private List<Phrase> glossed(Phrase phrase) {
    int open = phrase.to();
    var gloss = line.is(open, "(") && line.isWord(open + 1) ? at(open + 1, open + 1) : null;
    if (gloss == null
        || gloss.isPost() != phrase.isPost()
        || gloss.isBody() != phrase.isBody()
        || !line.is(gloss.to(), ")")
        || nameAt[open + 1] != null) {
      return List.of();
    }
    int close = gloss.to() + 1;
    int to = complement.end(gloss.head(), close, gloss.entry(), gloss.grammaticalCase());
    boolean named = line.in(to) && nameAt[to] != null && nameAt[to].from() == to;
    if (to == close && !named) {
      return List.of();
    }
    var words = about(close, gloss.head(), to);
    String rest = line.slice(article, close, to);
    return phrase.isPost()
        ? List.of(phrase.extended(rest, words, open), gloss.extended(rest, words, to))
        : List.of(phrase.extended(rest, words, to));
  }

  /** The same phrase, its mention cut short. */
  private static Phrase until(Phrase p, int to) {
    return new Phrase(
        p.entry(),
        p.from(),
        p.head(),
        to,
        p.grammaticalCase(),
        p.number(),
        p.nominative(),
        p.genitive(),
        p.standing(),
        p.words(),
        p.possessive(),
        p.bodies());
  }

  private Phrase at(int i, int floor) {
    int title = StateFirms.titleEnd(line, isFirm(i) ? i + 1 : i);
    if (title > i + 1) {
      return titled(i, title);
    }
    var forms = nouns.at(i);
    if (forms.isEmpty() || !isHead(i)) {
      return null;
    }
    return phrase(i, nouns.best(i), floor);
  }

  private boolean isFirm(int i) {
    var entry = nouns.entry(i);
    return entry != null && entry.type() == Entry.Type.FIRM;
  }

  /** «ТОО «Қарағанды су»», «предприятие «Минсктранс»» or the title alone, with its marks. */
  private Phrase titled(int from, int to) {
    if (Regex.matches(line.low(from), "предприяти.+|компани.+")) {
      var named = titled(from + 1, to);
      return new Phrase(
          named.entry(),
          from,
          from,
          to,
          nouns.best(from).grammaticalCase(),
          nouns.best(from).number(),
          named.nominative(),
          named.genitive(),
          named.standing(),
          named.words(),
          -1,
          List.of());
    }
    boolean alone = !isFirm(from);
    var form = alone ? null : nouns.best(from);
    var last = StateFirms.nominative(line.low(to - 2));
    boolean one = alone && to - from == 3;
    var entry =
        alone
            ? new Entry(
                one ? last : line.low(from + 1), Entry.List.BODY, Entry.Type.SIGLA, "", null)
            : form.entry();
    var listed = one ? nouns.entry(from + 1) : null;
    String name =
        one
            ? recase(listed == null ? last : listed.noun(), line.text(from + 1))
            : alone
                ? line.slice(article, from + 1, to - 1)
                : headWord(from, form) + " " + line.slice(article, from + 1, to);
    return new Phrase(
        entry,
        from,
        from,
        to,
        alone ? null : form.grammaticalCase(),
        alone ? Number.SINGULAR : form.number(),
        name,
        name,
        Phrase.Standing.PUBLIC,
        about(from, from, to),
        -1,
        List.of());
  }

  private boolean isHead(int i) {
    var entry = nouns.entry(i);
    if (entry.isPlace() || isFunctionWord(i)) {
      return false;
    }
    if (entry.noun().equals("голова")
        && !Regex.matches(line.low(i - 1), "(городск|сельск|поселков).+")) {
      return false;
    }
    // «управляющие компании»: a kind of firm
    if (entry.noun().equals("управляющий")
        && Regex.matches(line.low(i + 1), "(компани|организаци|фирм).+")) {
      return false;
    }
    if (isCandidacy(i, entry) || isNoBody(i, entry) || Ranks.isCounsellor(line, i)) {
      return false;
    }
    if (line.is(i, "главе") && line.is(i - 1, "во")
        || entry.isBody() && Ranks.skip(line, i - 1) > i
        || line.low(i).startsWith("премьер") && isFirstNight(i)) {
      return false;
    }
    String text = line.text(i);
    if (entry.type() == Entry.Type.SIGLA) {
      return !entry.noun().equals("ЧС")
          && !entry.noun().equals("ЖКХ")
          && !entry.noun().equals("ГУ")
          && !entry.noun().equals("СК")
          && Letters.startsUpper(text);
    }
    if (entry.type() == Entry.Type.FIRM) {
      return FIRM_ACTORS.contains(entry.noun()) || isWorkingGroup(i);
    }
    if (entry.noun().equals("рада")
        || entry.noun().equals("байтерек")
        || entry.noun().equals("акорда")) {
      return Letters.startsUpper(text);
    }
    return true;
  }

  /** «кандидат в президенты», «баллотируется в мэры»: who wants a post does not hold it. */
  private boolean isCandidacy(int i, Entry entry) {
    return entry.isPost()
        && line.is(i - 1, INTO)
        && nouns.in(i, Case.NOMINATIVE, Number.PLURAL) != null
        && nouns.in(i, Case.LOCATIVE, null) == null;
  }

  /**
   * «уволен со службы», «в центре Душанбе», «областной центр», «уполномоченным органам»,
   * «участковый инспектор»
   */
  private boolean isNoBody(int i, Entry entry) {
    return switch (entry.noun()) {
      case "служба" -> Regex.matches(line.low(i - 1), "со|на") && !line.upper(i);
      case "центр" ->
          !line.upper(i)
              && (Regex.matches(line.low(i - 1), "в|из|с")
                      && (Places.isPlace(line, i + 1)
                          || line.upper(i + 1)
                          || Regex.matches(
                              line.low(i + 1), "города|столицы|мегаполиса|села|района"))
                  || Regex.matches(
                      line.low(i - 1),
                      "(областн|районн|торгов|административн|межрегиональн|развлекательн|исторически).*"));
      case "участковый" -> Regex.matches(line.low(i + 1), "(инспектор|уполномоченн|врач).*");
      case "управляющий" -> Regex.matches(line.low(i + 1), "(директор|партнер).*");
      case "уполномоченный" ->
          Regex.matches(line.low(i + 1), "орган.*|государственн.*|структур.*|лиц.*|служб.*");
      default -> false;
    };
  }

  /** «рабочая группа», «правительственная комиссия» */
  private boolean isWorkingGroup(int i) {
    return line.low(i).startsWith("групп")
        && Regex.matches(line.low(i - 1), "(рабоч|правительственн|межведомственн).+");
  }

  /** «премьера нового шоу» */
  private boolean isFirstNight(int i) {
    if (!Regex.matches(line.low(i), "премьер(а|у|е|ой|ы)")) {
      return false;
    }
    for (int k = i + 1; k < line.size() && k - i < 4; k++) {
      if (Regex.matches(
          line.low(k),
          "(фильм|шоу|спектакл|опер|балет|песн|сериал|клип|сезон|показ|лент|пьес).*")) {
        return true;
      }
    }
    return line.low(i).endsWith("ой") || line.low(i).endsWith("ы");
  }

  /** «после» is no form of «посол» where the sentence reads it as a preposition. */
  private boolean isFunctionWord(int i) {
    return switch (line.word(i).best().partOfSpeech()) {
      case PREPOSITION, CONJUNCTION, ADVERB, PARTICLE, PREDICATIVE, PRONOUN, VERB, GERUND -> true;
      default -> false;
    };
  }

  /** The phrase around the head, which stands in {@code form}. */
  Phrase phrase(int head, Form form, int floor) {
    var entry = form.entry();
    Case headCase = form.grammaticalCase();
    Number number = form.number();
    int from = head;
    while (from - 1 >= floor && prefix(from - 1, headCase, number)) {
      from--;
    }
    boolean conjoined =
        from - 2 >= floor && line.is(from - 1, "и") && line.low(from - 2).startsWith("чрезвычайн");
    from = conjoined ? from - 2 : from;
    int acting = acting(from, floor);
    var held =
        acting < from && number == Number.PLURAL
            ? nouns.in(head, Case.GENITIVE, Number.SINGULAR)
            : null;
    if (held != null) {
      return phrase(head, held, floor);
    }
    int possessive = RELATIVE.contains(entry.role()) && isPossessive(from - 1) ? from - 1 : -1;
    int to = complement.end(head, entry, headCase);
    String nominative =
        (acting < from
                ? actingWords(acting, from) + line.slice(article, from, to)
                : words(from, head, form, to))
            .strip();
    var bodies = bodies(head + 1, to);
    var standing = Standings.of(line, nouns, entry, from, head, to);
    return new Phrase(
        entry,
        acting,
        head,
        to,
        acting < from ? actingCase(acting, from) : headCase,
        number,
        nominative,
        genitive(from, head, form, to),
        standing,
        about(from, head, to),
        possessive,
        bodies);
  }

  private boolean isPossessive(int i) {
    return line.is(i, POSSESSIVE);
  }

  private boolean prefix(int i, Case headCase, Number number) {
    return nameAt[i] == null
        && (nouns.at(i).isEmpty() || line.isWord(i) && isNoBody(i, nouns.entry(i)))
        && Adjectives.belongs(line, i, headCase, number);
  }

  /** Start of «и.о.», «врио», «исполняющий обязанности» before {@code from}. */
  private int acting(int from, int floor) {
    int at = from;
    if (line.is(from - 1, ".")
        && line.is(from - 2, "о")
        && line.is(from - 3, ".")
        && line.is(from - 4, "и")) {
      at = from - 4;
      if (line.is(at - 1, ".") && line.is(at - 2, "вр")) {
        at -= 2;
      }
    } else if (line.is(from - 1, ACTING)) {
      at = from - 1;
    } else if (line.is(from - 1, "обязанности") && line.low(from - 2).startsWith("исполняющ")) {
      at = from - 2;
      if (line.low(at - 1).startsWith("временн")) {
        at--;
      }
    }
    return at < floor ? from : at;
  }

  /** «исполняющим обязанности» tells the case, «и.о.» does not. */
  private Case actingCase(int acting, int from) {
    for (int k = acting; k < from; k++) {
      String low = line.low(k);
      if (low.startsWith("исполняющ")) {
        return Regex.matches(low, ".*(его)")
            ? Case.GENITIVE
            : low.endsWith("ему")
                ? Case.DATIVE
                : low.endsWith("им")
                    ? Case.INSTRUMENTAL
                    : Regex.matches(low, ".*(ий|ая)") ? Case.NOMINATIVE : null;
      }
    }
    return null;
  }

  private String actingWords(int acting, int from) {
    String words = line.slice(article, acting, from);
    if (line.low(acting).startsWith("исполняющ")) {
      return (Letters.startsUpper(words) ? "Исполняющий" : "исполняющий") + " обязанности ";
    }
    if (line.low(acting).startsWith("временн")) {
      return "временно исполняющий обязанности ";
    }
    return words + " ";
  }

  private String words(int from, int head, Form form, int to) {
    var out = new StringBuilder();
    char gender = Genders.of(form.entry().noun(), form.entry());
    for (int k = from; k < head; k++) {
      out.append(line.is(k, "и") ? "и" : Adjectives.nominative(line, k, gender, form.number()))
          .append(' ');
    }
    out.append(headWord(head, form));
    int own = isPossessive(head + 1) ? head + 2 : head + 1;
    String rest = line.slice(article, own, to);
    return rest.isEmpty() ? out.toString() : out.append(' ').append(rest).toString();
  }

  private String genitive(int from, int head, Form form, int to) {
    var out = new StringBuilder();
    char gender = Genders.of(form.entry().noun(), form.entry());
    for (int k = from; k < head; k++) {
      out.append(Adjectives.genitive(Adjectives.nominative(line, k, gender, Number.SINGULAR)))
          .append(' ');
    }
    out.append(
        form.grammaticalCase() == null ? line.text(head) : Declension.genitive(form.entry()));
    String rest = line.slice(article, head + 1, to);
    String words = rest.isEmpty() ? out.toString() : out.append(' ').append(rest).toString();
    return from == head && Regex.matches(form.entry().noun(), PROPER)
        ? Letters.upperFirst(words)
        : Letters.lowerFirst(words);
  }

  /** The phrase again, its head in another form: a name beside it may settle the case. */
  Phrase again(Phrase phrase, Form form) {
    return phrase(phrase.head(), form, phrase.from());
  }

  /** One holder of a plural post. */
  Phrase singular(Phrase phrase) {
    return singular(phrase, phrase.head() + 1, phrase.to());
  }

  /**
   * The next of «министры финансов Иванов, энергетики Петров, труда Сидоров»: one holder of the
   * post over what starts at {@code from}; null where nothing does that a post could be over.
   */
  Phrase another(Phrase plural, int from) {
    int to = complement.end(plural.head(), from, plural.entry(), plural.grammaticalCase());
    return to > from && nouns.entry(from) == null ? singular(plural, from, to) : null;
  }

  /**
   * The post over what stands from {@code from} to the dash: «Шетской» for «Шетской области» behind
   * «аким Абайской области»; null where nothing does that it could be over.
   */
  Phrase elided(Phrase post, int from, int dash) {
    boolean place = dash == from + 1 && Regex.matches(line.low(from), ".{3,}[сц]к(ой|ого)");
    boolean field =
        line.any(dash - 1, PartOfSpeech.NOUN, Case.GENITIVE)
            && (dash == from + 1 || line.any(from, PartOfSpeech.ADJECTIVE, Case.GENITIVE));
    boolean town = dash == from + 1 && Places.isPlace(line, from);
    if (dash <= from || !place && !town && (!field || line.upper(from))) {
      return null;
    }
    var kind = nouns.entry(post.to() - 1);
    var other = singular(post, from, dash);
    boolean known = place && kind != null && kind.isPlace();
    return known ? other.with(line.text(post.to() - 1)) : place ? null : other;
  }

  private Phrase singular(Phrase phrase, int from, int to) {
    Form form = new Form(phrase.entry(), Case.NOMINATIVE, Number.SINGULAR);
    String rest = line.slice(article, from, to);
    var out = new StringBuilder();
    char gender = Genders.of(form.entry().noun(), form.entry());
    for (int k = phrase.from(); k < phrase.head(); k++) {
      out.append(Adjectives.nominative(line, k, gender, Number.SINGULAR)).append(' ');
    }
    String noun = recase(phrase.entry().noun(), line.text(phrase.head()));
    String nominative = (out + noun + " " + rest).strip();
    return new Phrase(
        phrase.entry(),
        phrase.from(),
        phrase.head(),
        to,
        phrase.grammaticalCase(),
        Number.SINGULAR,
        nominative,
        phrase.genitive(),
        phrase.standing(),
        about(from, phrase.head(), to),
        phrase.possessive(),
        phrase.bodies());
  }

  private String headWord(int head, Form form) {
    String text = line.text(head);
    var entry = form.entry();
    if (entry.type() == Entry.Type.SIGLA && !entry.noun().startsWith("мин")
        || line.is(head, StateFirms.NAME)) {
      return text.substring(0, Math.min(text.length(), entry.noun().length()));
    }
    if (line.is(head, Ministries.SHORT)) {
      return Ministries.nominative(text);
    }
    if (form.grammaticalCase() == null || form.grammaticalCase() == Case.NOMINATIVE) {
      return text;
    }
    String noun = form.number() == Number.PLURAL ? Declension.plural(entry) : entry.noun();
    String low = line.low(head);
    String prefix = "";
    int hyphen = low.indexOf('-');
    if (hyphen > 0
        && (!entry.noun().contains("-") || low.startsWith("экс-"))
        && NounIndex.RUSSIAN.find(low.substring(hyphen + 1)).contains(form)) {
      prefix = line.text(head).substring(0, hyphen + 1);
      return prefix + noun;
    }
    return recase(noun, text);
  }

  /** Gives a list's noun the capitals of the word as written: «Премьер-Министра». */
  private static String recase(String noun, String written) {
    var out = new StringBuilder(noun);
    for (int i = 0; i < noun.length() && i < written.length(); i++) {
      char c = written.charAt(i);
      if (Character.isUpperCase(c) && Character.toLowerCase(c) == noun.charAt(i)) {
        out.setCharAt(i, c);
      } else if (Character.toLowerCase(c) == 'ё' && noun.charAt(i) == 'е') {
        out.setCharAt(i, c);
      }
    }
    return Letters.allUpper(written) && written.length() > 4
        ? Letters.title(out.toString())
        : out.toString();
  }

  private Set<String> about(int from, int head, int to) {
    var out = new LinkedHashSet<String>();
    for (int k = from; k < to; k++) {
      if (k != head && line.isWord(k) && (line.text(k).length() > 2 || line.is(k, Line.CAPITALS))) {
        out.add(line.form(k).inFull());
      }
    }
    return out;
  }

  private List<Phrase> bodies(int from, int to) {
    var out = new ArrayList<Phrase>();
    for (int k = from; k < to; k++) {
      var entry = nouns.entry(k);
      if (entry != null
          && entry.isBody()
          && nameAt[k] == null
          && entry.type() != Entry.Type.PLACE) {
        var form = nouns.best(k);
        int end = Math.min(to, complement.end(k, entry, form.grammaticalCase()));
        int start = k;
        while (start - 1 >= from && prefix(start - 1, form.grammaticalCase(), form.number())) {
          start--;
        }
        out.add(
            new Phrase(
                entry,
                start,
                k,
                end,
                form.grammaticalCase(),
                form.number(),
                words(start, k, form, end),
                genitive(start, k, form, end),
                Standings.of(line, nouns, entry, start, k, end),
                about(start, k, end),
                -1,
                List.of()));
      }
    }
    return out;
  }

  Nouns nouns() {
    return nouns;
  }

  boolean hasVerb(int from, int to) {
    for (int k = from; k < to; k++) {
      if (line.any(k, PartOfSpeech.VERB)) {
        return true;
      }
    }
    return false;
  }
}
