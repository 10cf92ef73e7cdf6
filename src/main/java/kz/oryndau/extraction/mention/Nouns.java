package kz.oryndau.extraction.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Looks up the listed nouns of a sentence. */
final class Nouns {

  private static final List<String> PREFIXES = List.of("экс-", "лже-", "обер-", "супер-", "со-");

  /** After a post they make a thing of it: «премьер-лига», «президент-отель». */
  private static final Set<String> NO_HOLDER =
      Set.of("лига", "лиги", "лиге", "лигу", "лигой", "отель", "отеля", "отеле", "банк", "банка");

  /** «главный государственный санитарный врач», other than any physician. */
  private static final Entry SANITARY =
      new Entry("врач", Entry.List.POST, Entry.Type.PUBLIC, "inspector", null);

  /** «национальный оператор «…»», a company, other than who holds a camera. */
  private static final Entry OPERATOR =
      new Entry("оператор", Entry.List.BODY, Entry.Type.FIRM, "", null);

  /** «докладчик ПАСЕ», other than whoever holds a report. */
  private static final Entry RAPPORTEUR =
      new Entry("докладчик", Entry.List.POST, Entry.Type.PUBLIC, "envoy", null);

  /** «главный полицейский области» */
  private static final Entry CHIEF =
      new Entry("полицейский", Entry.List.POST, Entry.Type.PUBLIC, "police", null);

  /** Before «хозяйство» they tell a sector, not a farm. */
  private static final Pattern SECTOR =
      Pattern.compile(
          "(.*коммунальн|жилищн|сельск|лесн|водн|дорожн|рыбн|охотничь|народн|паводков|путев|городск)\\p{L}+");

  /** Nouns that mean public servants or bodies behind certain adjectives only. */
  private static final Map<String, Pattern> NEEDED =
      Map.of(
          "структура",
          Pattern.compile(
              "(силов|государственн|правительствен|правоохранительн|подведомственн)\\p{L}+"),
          "служащий",
          Pattern.compile("(государственн|муниципальн|гражданск)\\p{L}+"),
          "лицо",
          Pattern.compile("(должностн|уполномоченн)\\p{L}+"));

  /** «внешнеторговой политики» is no politician. */
  private static final Pattern FEMININE = Pattern.compile("\\p{L}{3,}(ой|ая|ую)");

  private static final Sign REGIONAL = Sign.low("(обл|гор|рай|край)\\p{L}{4,}");

  /** «МИДа», «ЦОНом»: abbreviations that are spoken as a word may have its endings. */
  private static final Sign INFLECTED = Sign.text("[А-ЯЁ]{3,}(а|у|ом|е)");

  private static final Sign TENURE =
      Sign.low("(президент|премьер|губернатор|канцлер|спикер)ств(о|а|у|ом|е)");

  /** Abbreviations that are written like a form of a listed noun («дума», «рада»). */
  private static final Set<String> NO_NOUN = Set.of("ДУМ", "РАД");

  /** Whether no rule makes a noun of the word where no list has it: most words are so. */
  private static final Sign NO_NOUN_BY_RULE =
      Sign.of(
          word ->
              !word.is(INFLECTED)
                  && !word.is(REGIONAL)
                  && !word.is(TENURE)
                  && !word.is(StateFirms.NAME)
                  && !word.is(Ministries.SHORT)
                  && !word.low().startsWith("полицейск")
                  && word.low().indexOf('-') < 0);

  private final Line line;
  private final List<Form>[] found;

  @SuppressWarnings("unchecked")
  Nouns(Line line) {
    this.line = line;
    this.found = (List<Form>[]) new List<?>[line.size()];
  }

  /** How the token can be read as a listed noun; empty where it is none. */
  List<Form> at(int i) {
    if (!line.isWord(i)) {
      return List.of();
    }
    if (found[i] == null) {
      found[i] = find(i);
    }
    return found[i];
  }

  private List<Form> find(int i) {
    String text = line.text(i);
    if (NO_NOUN.contains(text)) {
      return List.of();
    }
    var listed = line.listed(i);
    if (listed.isEmpty() && line.is(i, NO_NOUN_BY_RULE)) {
      return listed;
    }
    if (line.low(i).startsWith("врач") && line.low(i - 1).startsWith("санитарн")) {
      return listed.stream()
          .map(form -> new Form(SANITARY, form.grammaticalCase(), form.number()))
          .toList();
    }
    if (line.low(i).startsWith("оператор") && line.low(i - 1).startsWith("национальн")) {
      return listed.stream()
          .map(form -> new Form(OPERATOR, form.grammaticalCase(), form.number()))
          .toList();
    }
    if (line.low(i).startsWith("хозяйств") && SECTOR.matcher(line.low(i - 1)).matches()) {
      return List.of();
    }
    if (line.low(i - 1).startsWith("главн") && Regex.matches(line.low(i), "(архитектор|врач).*")) {
      return leading(listed);
    }
    if (line.low(i).startsWith("политик") && FEMININE.matcher(line.low(i - 1)).matches()) {
      return List.of();
    }
    var needed = listed.isEmpty() ? null : NEEDED.get(listed.get(0).entry().noun());
    if (needed != null && !needed.matcher(line.low(i - 1)).matches()) {
      return List.of();
    }
    if (line.low(i).startsWith("полицейск") && line.low(i - 1).startsWith("главн")) {
      return chief(i);
    }
    if (line.low(i).startsWith("докладчи") && isOfBody(i + 1)) {
      return listed.stream()
          .map(form -> new Form(RAPPORTEUR, form.grammaticalCase(), form.number()))
          .toList();
    }
    if (listed.isEmpty() && line.upper(i + 1) && line.is(i, TENURE)) {
      return tenure(line.low(i));
    }
    if (listed.isEmpty() && line.is(i, INFLECTED)) {
      listed = inflected(text);
    }
    if (listed.isEmpty() && line.is(i, StateFirms.NAME)) {
      var name = StateFirms.nominative(line.low(i));
      return List.of(
          new Form(new Entry(name, Entry.List.BODY, Entry.Type.SIGLA, "", null), null, null));
    }
    if (listed.isEmpty() && line.is(i, Ministries.SHORT)) {
      return List.of(
          new Form(
              new Entry(line.low(i), Entry.List.BODY, Entry.Type.SIGLA, "", null), null, null));
    }
    String low = line.low(i);
    for (int p = 0; listed.isEmpty() && p < PREFIXES.size(); p++) {
      if (low.startsWith(PREFIXES.get(p))) {
        listed = NounIndex.RUSSIAN.find(low.substring(PREFIXES.get(p).length()));
      }
    }
    if (listed.isEmpty() && line.is(i, REGIONAL)) {
      listed = regional(low);
    }
    int hyphen = low.indexOf('-');
    if (listed.isEmpty() && hyphen > 3 && (!Letters.startsUpper(text) || line.isStart(i))) {
      var first = NounIndex.RUSSIAN.find(low.substring(0, hyphen));
      var last = NounIndex.RUSSIAN.find(low.substring(hyphen + 1));
      boolean thing = NO_HOLDER.contains(low.substring(hyphen + 1));
      listed = isPost(first) && !thing ? first : isPost(last) ? last : listed;
    }
    return listed;
  }

  private boolean isOfBody(int i) {
    var entry = entry(i);
    return entry != null
        && entry.isBody()
        && (entry.type() == Entry.Type.SIGLA || entry.type() == Entry.Type.PUBLIC);
  }

  /** «главный архитектор города», «главный врач больницы» lead something, others do not. */
  private static List<Form> leading(List<Form> listed) {
    return listed.stream()
        .map(
            form ->
                new Form(
                    new Entry(form.entry().noun(), Entry.List.POST, Entry.Type.BODY, "head", null),
                    form.grammaticalCase(),
                    form.number()))
        .toList();
  }

  /** «облуправление», «горакимат», «райвоенком»: the noun with the level before it. */
  private static List<Form> regional(String low) {
    int cut = low.startsWith("край") ? 4 : 3;
    return NounIndex.RUSSIAN.find(low.substring(cut)).stream()
        .filter(form -> form.entry().type() != Entry.Type.FIRM && !form.entry().isPlace())
        .filter(form -> !form.entry().isOccupation() && form.grammaticalCase() != null)
        .map(form -> form.with(low.substring(0, cut)))
        .toList();
  }

  private List<Form> chief(int i) {
    return line.readings(i).stream()
        .filter(r -> r.grammaticalCase() != null && r.gender() != Gender.FEMININE)
        .map(r -> new Form(CHIEF, r.grammaticalCase(), r.number()))
        .distinct()
        .toList();
  }

  private static List<Form> inflected(String text) {
    var letters = text.chars().filter(Character::isUpperCase).toArray();
    var grammaticalCase =
        switch (text.substring(letters.length)) {
          case "а" -> Case.GENITIVE;
          case "у" -> Case.DATIVE;
          case "ом" -> Case.INSTRUMENTAL;
          default -> Case.LOCATIVE;
        };
    return NounIndex.RUSSIAN.find(text.substring(0, letters.length)).stream()
        .filter(form -> form.entry().type() == Entry.Type.SIGLA)
        .map(form -> new Form(form.entry(), grammaticalCase, Number.SINGULAR))
        .toList();
  }

  /** «президентства Иванова» tells the post of Иванов: read as «президента Иванова». */
  private static List<Form> tenure(String low) {
    var post = NounIndex.RUSSIAN.find(low.substring(0, low.lastIndexOf("ств")));
    return isPost(post)
        ? List.of(new Form(post.get(0).entry(), Case.GENITIVE, Number.SINGULAR))
        : List.of();
  }

  private static boolean isPost(List<Form> forms) {
    return !forms.isEmpty() && forms.get(0).entry().isPost();
  }

  /** Whether some reading of the token is a listed noun in this case. */
  boolean is(int i, Case wanted) {
    for (var form : at(i)) {
      if (form.grammaticalCase() == null || form.grammaticalCase() == wanted) {
        return true;
      }
    }
    return false;
  }

  /** The entry of the token, null where it is none. */
  Entry entry(int i) {
    var forms = at(i);
    return forms.isEmpty() ? null : forms.get(0).entry();
  }

  /** The likeliest form: the dictionary's order of readings decides, then the adjective before. */
  Form best(int i) {
    var forms = at(i);
    if (forms.size() == 1) {
      return forms.get(0);
    }
    for (var form : forms) {
      if (agrees(i - 1, form)
          && line.any(i, PartOfSpeech.NOUN, form.grammaticalCase(), form.number())) {
        return form;
      }
    }
    for (var reading : line.readings(i)) {
      for (var form : forms) {
        if (reading.grammaticalCase() == form.grammaticalCase()
            && reading.number() == form.number()) {
          return isOne(i, form) ? one(i, form) : form;
        }
      }
    }
    for (var form : forms) {
      if (agrees(i - 1, form)) {
        return form;
      }
    }
    return forms.get(0);
  }

  /** «Поручил мэрии», «администрации президента»: many of them are meant only where it shows. */
  private boolean isOne(int i, Form form) {
    return form.entry().isBody()
        && form.number() == Number.PLURAL
        && line.low(i).endsWith("ии")
        && !line.any(i + 1, PartOfSpeech.NOUN, Case.GENITIVE, Number.PLURAL)
        && !(line.isWord(i + 1)
            && line.word(i + 1).best().partOfSpeech() == PartOfSpeech.VERB
            && line.word(i + 1).best().number() == Number.PLURAL);
  }

  private Form one(int i, Form many) {
    boolean governed =
        line.isWord(i - 1) && line.word(i - 1).best().partOfSpeech() == PartOfSpeech.VERB;
    var dative = governed ? in(i, Case.DATIVE, Number.SINGULAR) : null;
    var genitive = in(i, Case.GENITIVE, Number.SINGULAR);
    return dative != null ? dative : genitive != null ? genitive : many;
  }

  private boolean agrees(int i, Form form) {
    return line.isWord(i)
        && form.grammaticalCase() != null
        && !line.any(i, PartOfSpeech.NOUN)
        && (line.any(i, PartOfSpeech.ADJECTIVE, form.grammaticalCase(), form.number())
            || line.any(i, PartOfSpeech.PARTICIPLE, form.grammaticalCase(), form.number()));
  }

  /** Form of the head in one case, if it has it. */
  Form in(int i, Case wanted, Number number) {
    for (var form : at(i)) {
      if (form.grammaticalCase() == wanted && (number == null || form.number() == number)) {
        return form;
      }
    }
    return null;
  }
}
