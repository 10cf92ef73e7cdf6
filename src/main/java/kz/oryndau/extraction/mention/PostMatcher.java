package kz.oryndau.extraction.mention;

import java.util.HashSet;
import java.util.Set;

/** Tells whether two post phrases can be the post of one holder. */
final class PostMatcher {

  /** Words for kinds of place: two posts with different ones are two posts. */
  private static final Set<String> PLACES =
      Set.of("город", "облас", "район", "сел", "посел", "округ", "аул", "кра");

  private static final Set<String> GENERIC =
      Set.of(
          "страны",
          "региона",
          "государства",
          "республики",
          "ведомства",
          "рк",
          "рф",
          "города",
          "области",
          "района",
          "мегаполиса",
          "столицы",
          "министерства",
          "республика",
          "правительства",
          "кабмина",
          "комитета",
          "управления",
          "департамента",
          "агентства",
          "компании",
          "фракции",
          "палаты",
          "партии",
          "ук");

  /** Whose head is a head of state: «глава Казахстана», «казахстанский лидер», «лидер нации». */
  private static final String COUNTRY =
      "(казахстан|росси|кыргыз|киргиз|узбек|таджик|туркмен|белорус|беларус|азербайджан|армен|грузи"
          + "|украин|молдав|молдов|китай|турци|турецк|монгол|американск|национальн).*|рк|рф|кр|кнр|сша|нации";

  private static final Set<String> CHAMBERS =
      Set.of("мажилис", "сенат", "парламент", "госдума", "дума", "совфед", "заксобрание");

  private PostMatcher() {}

  /** The role that a post comes to: «глава Минздрава» is a minister, «глава региона» an akim. */
  static String role(Phrase post) {
    var entry = post.entry();
    if (entry.isOccupation()) {
      return "occupation";
    }
    var inFull = inFull(post);
    if (inFull != null) {
      return inFull;
    }
    if (entry.has("head")) {
      return headRole(post);
    }
    if (entry.has("deputy")) {
      if (has(post, "премьер") || isSecond(post, "(правительств|кабмин|кабинет|совмин).*")) {
        return "vice-premier";
      }
      if (isSecond(post, "(мажилис|сенат|парламент|госдум|дум[аы]|палат|рад[аы]|кенеш).*")) {
        return "vice-speaker";
      }
      if (has(post, "министра")) {
        return "vice-minister";
      }
      return deputyRole(post);
    }
    if (entry.noun().equals("член")) {
      return has(post, "парламент")
              || has(post, "госдум")
              || has(post, "мажилис")
              || has(post, "сенат")
              || has(post, "думы")
              || has(post, "совета")
          ? "member"
          : "член";
    }
    return entry.role();
  }

  /**
   * The role that adjectives tell: «генеральный секретарь» is a «генсек», «постоянный
   * представитель» a «постпред». Null where they tell none.
   */
  private static String inFull(Phrase post) {
    String noun = post.entry().noun();
    return switch (noun) {
      case "генсек", "генсекретарь" -> "general-secretary";
      case "секретарь" -> has(post, "генеральн") ? "general-secretary" : null;
      case "постпред" -> "permanent-envoy";
      case "полпред" -> "plenipotentiary";
      case "спецпредставитель", "спецпосланник" -> "special-envoy";
      case "представитель", "посланник" ->
          has(post, "постоянн")
              ? "permanent-envoy"
              : has(post, "полномочн")
                  ? "plenipotentiary"
                  : has(post, "специальн") ? "special-envoy" : null;
      case "вице-спикер" -> "vice-speaker";
      default -> null;
    };
  }

  /** «заместитель председателя правительства», «зампред кабмина» */
  private static boolean isSecond(Phrase post, String bodies) {
    boolean chair =
        has(post, "председател") || Regex.matches(post.entry().noun(), "зампред(седателя)?");
    return chair
        && !has(post, "комитет")
        && !has(post, "комисси")
        && post.words().stream().anyMatch(word -> Regex.matches(word, bodies));
  }

  /** «замакима» and «заместитель акима» are one post, told by the principal. */
  private static String deputyRole(Phrase post) {
    String noun = post.entry().noun();
    String principal =
        noun.startsWith("замест") || noun.equals("зам") || noun.startsWith("первый-")
            ? post.words().stream().filter(w -> !w.startsWith("перв")).findFirst().orElse("")
            : Regex.strip(noun, "^(зам|вице-)").replaceFirst("^пред$", "председателя");
    return "deputy:" + principal.substring(0, Math.min(4, principal.length()));
  }

  private static String headRole(Phrase post) {
    boolean top = Regex.matches(post.entry().noun(), "(экс-)?глава|лидер|руководитель");
    if (top
        && (has(post, "государств") || has(post, "стран") || has(post, "республик"))
        && post.bodies().isEmpty()) {
      return "president";
    }
    if (top
        && post.bodies().isEmpty()
        && !post.words().isEmpty()
        && post.words().stream().allMatch(word -> Regex.matches(word, COUNTRY))) {
      return "president";
    }
    boolean chairs = post.entry().noun().equals("председатель");
    if ((top || chairs)
        && (has(post, "правительств")
            || has(post, "кабмин")
            || has(post, "кабинет")
            || has(post, "совмин")
            || chairs && has(post, "совет") && has(post, "министров"))
        && post.bodies().size() == 1) {
      return "premier";
    }
    if (post.bodies().size() == 1 && isChamber(post.bodies().get(0))) {
      return "speaker";
    }
    if (Regex.matches(post.entry().noun(), "глава|руководитель|шеф")
        && post.bodies().size() == 1
        && ministry(post.bodies().get(0))) {
      return "minister";
    }
    if (top
        && post.bodies().isEmpty()
        && (has(post, "регион")
            || has(post, "област")
            || has(post, "город")
            || has(post, "район")
            || has(post, "мегаполис")
            || has(post, "столиц")
            || placeOnly(post))) {
      return "akim";
    }
    return "head";
  }

  /** «председатель нижней палаты», «глава Сената»: who leads a parliament is its speaker. */
  private static boolean isChamber(Phrase body) {
    boolean chamber = body.entry().noun().equals("палата");
    return CHAMBERS.contains(body.entry().noun())
        || chamber
            && body.words().stream()
                .allMatch(word -> Regex.matches(word, "(верхн|нижн|законодательн|парламент).*"));
  }

  /** Who heads a committee of a parliament is a deputy too. */
  private static boolean inParliament(Phrase post) {
    for (var word : post.words()) {
      if (Regex.matches(
          word, "(госдум|мажилис|сенат|парламент|дум[аы]|фракци|маслихат|рад[аы]).*")) {
        return true;
      }
    }
    return false;
  }

  private static boolean placeOnly(Phrase post) {
    return post.words().size() == 1
        && post.bodies().isEmpty()
        && Letters.startsUpper(post.nominative().substring(post.nominative().lastIndexOf(' ') + 1));
  }

  static boolean ministry(Phrase body) {
    String noun = body.entry().noun();
    return noun.equals("министерство")
        || noun.startsWith("мин")
        || Regex.matches(
            noun,
            "МВД|МИД|МЧС|МОН|МЗ|МСХ|МНЭ|МТИ|МИИР|МКС|МКИ|МНВО|МТСЗН|МЦРИАП|МЭГПР|МЭПР|МВРИ|МПС|МТК"
                + "|МИОР|МФ|МЮ|МО|минобороны|минфин|минздрав");
  }

  private static boolean has(Phrase post, String stem) {
    for (var word : post.words()) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code later} can mean the holder of {@code earlier}. */
  static boolean fits(Phrase later, Phrase earlier) {
    if (!sameRole(later, earlier)) {
      return false;
    }
    if (placesDiffer(later, earlier) || countriesDiffer(later, earlier)) {
      return false;
    }
    if (sameBody(later, earlier) || shortened(later, earlier) || shortened(earlier, later)) {
      return true;
    }
    for (var word : later.words()) {
      if (!GENERIC.contains(word)
          && !(word.startsWith("председател") && role(later).startsWith("vice-"))
          && !known(word, earlier.words())
          && !isRepublic(word, earlier.words())
          && !earlier.words().isEmpty()
          && !loose(later, earlier, word)) {
        return false;
      }
    }
    return true;
  }

  /** «председатель КНБ» after «председатель Комитета национальной безопасности» */
  private static boolean sameBody(Phrase later, Phrase earlier) {
    if (later.bodies().size() != 1 || earlier.bodies().size() != 1) {
      return false;
    }
    var one = later.bodies().get(0);
    var two = earlier.bodies().get(0);
    return Abbreviations.mean(one, two) || Abbreviations.mean(two, one);
  }

  /** «глава МКС» of «министр культуры и спорта»: the letters behind М are those of the sector. */
  private static boolean shortened(Phrase brief, Phrase full) {
    String letters = letters(brief);
    if (letters.isEmpty()) {
      return false;
    }
    int k = brief.entry().has("head") && brief.bodies().isEmpty() ? 0 : 1;
    for (var word : full.words()) {
      if (k == letters.length()) {
        break;
      }
      if (Regex.matches(word, "министра|перв.+|заместител.+")) {
        continue;
      }
      if (Character.toUpperCase(word.charAt(0)) != letters.charAt(k++)) {
        return false;
      }
    }
    return letters.length() > 2 && k == letters.length();
  }

  /** The abbreviation that a post is held under, a listed one or that of a ministry: «МИР». */
  private static String letters(Phrase brief) {
    if (brief.bodies().size() == 1) {
      var body = brief.bodies().get(0).entry();
      return body.type() == Entry.Type.SIGLA ? body.noun() : "";
    }
    boolean minister = brief.entry().role().endsWith("minister");
    boolean head = brief.entry().has("head") && brief.words().size() == 1;
    for (var word : minister || head ? brief.nominative().split(" ") : new String[0]) {
      if (word.length() > 2 && (head || word.startsWith("М")) && Letters.allUpper(word)) {
        return word;
      }
    }
    return "";
  }

  /** «глава ведомства» after «министр финансов»: the word itself says nothing about the sector. */
  private static boolean loose(Phrase later, Phrase earlier, String word) {
    return Regex.matches(word, "ведомств[ао]")
        || onlyGeneric(earlier) && !earlier.entry().has("head") && !earlier.entry().has("deputy");
  }

  /** «РИ» of «Ингушетии», «РТ» of «Татарстана» */
  private static boolean isRepublic(String word, Set<String> names) {
    return word.length() == 2
        && word.charAt(0) == 'р'
        && names.stream().anyMatch(name -> name.charAt(0) == word.charAt(1));
  }

  /** Whether the word says only that there is a country, a region or a body. */
  static boolean isGeneric(String word) {
    return GENERIC.contains(word);
  }

  private static boolean onlyGeneric(Phrase post) {
    return GENERIC.containsAll(post.words());
  }

  private static boolean sameRole(Phrase later, Phrase earlier) {
    String a = role(later);
    String b = role(earlier);
    if (a.startsWith("deputy:") && b.startsWith("deputy:")) {
      return a.equals(b) || a.equals("deputy:");
    }
    if (a.equals(b)) {
      return !a.equals("head")
              && !a.equals("deputy")
              && !a.equals("occupation")
              && !a.equals("adviser")
              && !a.equals("staff")
              && !a.equals("spokesperson")
              && !a.equals("secretary")
          || sameNoun(later, earlier);
    }
    boolean leads =
        b.equals("head")
            || b.equals("speaker")
            || b.equals("vice-speaker")
            || b.startsWith("deputy:");
    if (a.equals("member") && leads) {
      return !later.entry().noun().equals("член") && inParliament(earlier);
    }
    if (later.words().contains("ведомства") && later.entry().has("head")) {
      return Set.of("minister", "head", "prosecutor", "member").contains(b) && !b.equals("member");
    }
    if (b.equals("head") && a.equals("head")) {
      return true;
    }
    if (headsRepublic(later, earlier) || headsRepublic(earlier, later)) {
      return true;
    }
    return a.equals("head") && later.words().isEmpty() && b.equals("head");
  }

  /** «глава республики» and «Глава Ингушетии» */
  private static boolean headsRepublic(Phrase one, Phrase other) {
    return one.entry().noun().equals("глава")
        && other.entry().noun().equals("глава")
        && has(one, "республик")
        && one.words().size() == 1
        && placeOnly(other);
  }

  private static boolean sameNoun(Phrase later, Phrase earlier) {
    String a = base(later.entry().noun());
    String b = base(earlier.entry().noun());
    return a.equals(b)
        || later.entry().noun().equals("глава") && earlier.entry().has("head")
        || later.entry().noun().equals("руководитель") && earlier.entry().has("head")
        || later.entry().has("spokesperson")
            && earlier.entry().has("spokesperson")
            && later.words().isEmpty();
  }

  private static String base(String noun) {
    return Regex.strip(noun, "^(экс-|ген|гос|зам(?=[а-я]{5}))").replaceFirst("^замест", "мест");
  }

  private static boolean placesDiffer(Phrase a, Phrase b) {
    var one = places(a);
    var two = places(b);
    if (isOfTown(a) && two.contains("облас") || isOfTown(b) && one.contains("облас")) {
      return true;
    }
    return !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
  }

  /** «президент РФ» is not the «президент федерации». */
  private static boolean countriesDiffer(Phrase a, Phrase b) {
    return role(a).equals("president")
        && role(b).equals("president")
        && (isOfCountry(a) && isOfBody(b) || isOfCountry(b) && isOfBody(a));
  }

  private static boolean isOfCountry(Phrase post) {
    return post.words().stream().anyMatch(word -> Regex.matches(word, COUNTRY));
  }

  private static boolean isOfBody(Phrase post) {
    return !isOfCountry(post)
        && post.words().stream().anyMatch(word -> !GENERIC.contains(word))
        && post.words().stream().noneMatch(word -> Places.isListed(word));
  }

  /** «аким Уральска», not «аким ЗКО»: a name alone behind an akim is that of a town. */
  private static boolean isOfTown(Phrase post) {
    if (!post.entry().noun().endsWith("аким") || post.words().size() != 1) {
      return false;
    }
    String word = post.words().iterator().next();
    return placeOnly(post)
        && !GENERIC.contains(word)
        && !Regex.matches(
            word,
            ".+-казахстанской|.+[сц]к(ий|ого|ой|ая)|аба[йя]|жет[ыі]су|[уұ]лытау|мангист.*|..о");
  }

  private static Set<String> places(Phrase post) {
    var out = new HashSet<String>();
    if (Regex.matches(
        post.entry().noun(), "(зам|вице-|экс-)?(мэра?|градоначальника?)|сити-менеджер")) {
      out.add("город");
    }
    for (var word : post.words()) {
      for (var place : PLACES) {
        if (word.startsWith(place)
            && word.length() <= place.length() + 4
            && !Regex.matches(word, "городск.*|областн.*|районн.*|сельск.*|крас.*|край.*")) {
          out.add(place);
        }
      }
    }
    return out;
  }

  static boolean known(String word, Set<String> words) {
    for (var other : words) {
      int common = Letters.common(word, other);
      if (common >= 5 || common >= 3 && common >= Math.min(word.length(), other.length()) - 2) {
        return true;
      }
    }
    return false;
  }
}
