package kz.oryndau.extraction.mention;

import java.util.HashSet;
import java.util.Locale;
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
          "администрации",
          "нацкомпании",
          "нацоператора",
          "предприятия",
          "фонда",
          "холдинга",
          "регулятора",
          "столичный",
          "главный",
          "главы",
          "прокуратуры",
          "генпрокуратуры",
          "государственный",
          "официальный",
          "ук");

  /** Kinds of body: who leads a department leads no ministry, unless both are named. */
  private static final Set<String> UNITS =
      Set.of(
          "министерства",
          "комитета",
          "управления",
          "департамента",
          "агентства",
          "отдела",
          "фракции",
          "палаты",
          "партии");

  /** Whose deputy somebody is: the role has told it. */
  private static final String PRINCIPAL =
      "министр.*|председател.*|премьер.*|глав[ы]|начальник.*|руководител.*|аким[ау]?|губернатор.*"
          + "|мэр[ау]?|градоначальник.*|хоким.*|директор.*";

  /** What the houses of a parliament are called. */
  private static final String LOWER = "(мажилис|госдум|дум[аы]|законодательн).*";

  private static final String UPPER = "(сенат|совфед|федераци).*";

  private PostMatcher() {}

  static boolean ministry(Phrase body) {
    String noun = body.entry().noun();
    return noun.equals("министерство")
        || noun.startsWith("мин")
        || Regex.matches(
            noun,
            "МВД|МИД|МЧС|МОН|МЗ|МСХ|МНЭ|МТИ|МИИР|МКС|МКИ|МНВО|МТСЗН|МЦРИАП|МЭГПР|МЭПР|МВРИ|МПС|МТК"
                + "|МИОР|МФ|МЮ|МО|минобороны|минфин|минздрав");
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

  /** Whether {@code later} can mean the holder of {@code earlier}. */
  static boolean fits(Phrase later, Phrase earlier) {
    if (represents(later, earlier)) {
      return !placesDiffer(later, earlier);
    }
    if (!sameRole(later, earlier)) {
      return false;
    }
    if (placesDiffer(later, earlier)
        || countriesDiffer(later, earlier)
        || unitsDiffer(later, earlier)
        || isOfDepartment(later) && leadsFirm(earlier)
        || housesDiffer(later, earlier)) {
      return false;
    }
    return sameBody(later, earlier)
        || shortened(later, earlier)
        || shortened(earlier, later)
        || earlier.words().isEmpty()
        || later.words().stream().allMatch(word -> isTold(word, later, earlier));
  }

  /** Whether a word of the later post adds nothing that the earlier one does not say. */
  private static boolean isTold(String word, Phrase later, Phrase earlier) {
    return GENERIC.contains(word)
        || Regex.matches(word, PRINCIPAL) && isDeputy(later)
        || known(word, earlier.words())
        || isRepublic(word, earlier.words())
        || isHouse(word, earlier)
        || isOfCapital(word, earlier)
        || isPresidency(word, earlier)
        || word.startsWith("детск") && earlier.hasLike("ребенка")
        || isField(later, earlier)
        || loose(later, earlier, word);
  }

  /** «глава столичной полиции» after «глава управления полиции» of no place in particular */
  private static boolean isOfCapital(String word, Phrase earlier) {
    return word.startsWith("столичн") && places(earlier).isEmpty();
  }

  /** «советник главы государства» after «советник президента», and the other way round. */
  private static boolean isPresidency(String word, Phrase earlier) {
    return Regex.matches(word, "главы|государства|лидера|кремл.*|акорд.*")
            && earlier.hasLike("президент.*|государства|лидера|кремл.*|акорд.*")
        || word.startsWith("президент") && earlier.hasLike("государства|лидера|кремл.*|акорд.*");
  }

  /**
   * «глава ООН» after «генеральный секретарь ООН», «спикер МИД» after «официальный представитель
   * МИД», «судья» after «председатель суда», «участковый» after «участковый инспектор».
   */
  private static boolean isNickname(Phrase later, Phrase earlier) {
    return switch (later.entry().noun()) {
      case "глава" ->
          PostRoles.of(earlier).equals("general-secretary") && !later.bodies().isEmpty();
      case "спикер" ->
          earlier.entry().has("spokesperson")
              && later.bodies().stream().noneMatch(PostRoles::isChamber);
      case "судья" -> earlier.entry().has("head") && earlier.hasLike("суда");
      case "участковый" -> earlier.hasLike("участков.*");
      default -> false;
    };
  }

  private static boolean isDeputy(Phrase post) {
    return Regex.matches(PostRoles.of(post), "(vice-|deputy:).*");
  }

  /** «спикер нижней палаты» after «председатель мажилиса» */
  private static boolean isHouse(String word, Phrase earlier) {
    return word.startsWith("нижн") && earlier.hasLike(LOWER)
        || word.startsWith("верхн") && earlier.hasLike(UPPER);
  }

  /** «глава оборонного ведомства» after «министр обороны» */
  private static boolean isField(Phrase later, Phrase earlier) {
    return later.bodies().size() == 1
        && BodyMatcher.isDepartment(later.bodies().get(0))
        && Fields.tell(later.bodies().get(0), earlier.words());
  }

  /** «глава управления» after «руководитель отдела строительства» */
  private static boolean unitsDiffer(Phrase later, Phrase earlier) {
    var units = later.words().stream().filter(UNITS::contains).toList();
    return !units.isEmpty()
        && earlier.words().stream().anyMatch(UNITS::contains)
        && units.stream().noneMatch(earlier.words()::contains);
  }

  /** «сенатор» after «депутат мажилиса» */
  private static boolean housesDiffer(Phrase later, Phrase earlier) {
    return PostRoles.of(later).equals("member")
        && PostRoles.of(earlier).equals("member")
        && (isOf(later, UPPER) && isOf(earlier, LOWER)
            || isOf(later, LOWER) && isOf(earlier, UPPER));
  }

  private static boolean isOf(Phrase member, String house) {
    return Regex.matches(member.entry().noun(), house) || member.hasLike(house);
  }

  /** «председатель КНБ» after «председатель Комитета национальной безопасности» */
  private static boolean sameBody(Phrase later, Phrase earlier) {
    if (isInitials(later, earlier) || isInitials(earlier, later)) {
      return true;
    }
    if (later.bodies().isEmpty() || earlier.bodies().isEmpty()) {
      return false;
    }
    var one = later.bodies().get(0);
    var two = earlier.bodies().get(0);
    return Abbreviations.mean(one, two) || Abbreviations.mean(two, one);
  }

  /** «глава КТЖ» after «председатель правления АО «НК «Қазақстан темір жолы»» */
  private static boolean isInitials(Phrase brief, Phrase full) {
    var letters = letters(brief);
    return letters.length() > 1 && Initials.of(letters, full.nominative());
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
      return body.type() == Entry.Type.SIGLA ? body.noun().toUpperCase(Locale.ROOT) : "";
    }
    boolean minister = brief.entry().role().endsWith("minister");
    boolean head = brief.entry().has("head") && brief.words().size() == 1;
    for (var word : minister || head ? brief.nominative().split(" ") : new String[0]) {
      if (word.length() > 1 && (head || word.startsWith("М")) && Letters.allUpper(word)) {
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
    String a = PostRoles.of(later);
    String b = PostRoles.of(earlier);
    if (a.startsWith("deputy:") && (b.startsWith("deputy:") || b.equals("vice-minister"))) {
      return a.equals(b) || a.equals("deputy:") || isOfDepartment(later);
    }
    if (a.equals(b)) {
      return !a.equals("head")
              && !a.equals("deputy")
              && !a.equals("occupation")
              && !a.equals("adviser")
              && !a.equals("staff")
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
    if (isNickname(later, earlier) || sameAdministration(later, earlier)) {
      return true;
    }
    if (isOfDepartment(later) && later.entry().has("head")) {
      return Set.of("minister", "head", "prosecutor", "general-prosecutor").contains(b);
    }
    if (a.equals("police")) {
      return b.equals("head") && earlier.hasLike("полици.*|дп|двд|увд|умвд|гувд|овд|гуп")
          || b.equals("minister") && earlier.hasLike("внутренн.*");
    }
    if (b.equals("head") && a.equals("head")) {
      return true;
    }
    if (headsRepublic(later, earlier) || headsRepublic(earlier, later)) {
      return true;
    }
    return a.equals("head") && later.words().isEmpty() && b.equals("head");
  }

  /** «глава Администрации» after «руководитель Администрации Президента»: whichever was named. */
  private static boolean sameAdministration(Phrase later, Phrase earlier) {
    return later.entry().has("head")
        && earlier.entry().has("head")
        && later.words().equals(Set.of("администрации"))
        && earlier.words().contains("администрации");
  }

  /** A company or an enterprise is no «ведомство». */
  private static boolean leadsFirm(Phrase post) {
    return post.hasLike("предприяти.*|компани.*|корпораци.*|холдинг.*")
        || post.bodies().stream().anyMatch(StateFirms::isFirm);
  }

  private static boolean isOfDepartment(Phrase post) {
    return post.words().contains("ведомства");
  }

  /**
   * «представитель Минздрава», «представитель ведомства» after «директор департамента Минздрава»:
   * one of the body, but not who leads it.
   */
  private static boolean represents(Phrase later, Phrase earlier) {
    String role = PostRoles.of(earlier);
    boolean inner =
        role.equals("head") && earlier.bodies().size() > 1
            || role.startsWith("deputy:")
            || role.equals("vice-minister");
    return inner
        && later.entry().noun().startsWith("представител")
        && PostRoles.of(later).equals("spokesperson")
        && later.bodies().size() == 1
        && (isOfDepartment(later)
            || earlier.bodies().stream()
                .anyMatch(body -> BodyMatcher.same(later.bodies().get(0), body)));
  }

  /** «глава республики» and «Глава Ингушетии» */
  private static boolean headsRepublic(Phrase one, Phrase other) {
    return Regex.matches(one.entry().noun(), "глава|руководитель")
        && other.entry().noun().equals("глава")
        && one.has("республик")
        && one.words().size() == 1
        && PostRoles.placeOnly(other);
  }

  private static boolean sameNoun(Phrase later, Phrase earlier) {
    String a = base(later.entry().noun());
    String b = base(earlier.entry().noun());
    return a.equals(b)
        || later.words().stream().anyMatch(w -> UNITS.contains(w) && earlier.words().contains(w))
        || later.entry().noun().equals("глава") && earlier.entry().has("head")
        || later.entry().noun().equals("руководитель") && earlier.entry().has("head");
  }

  private static String base(String noun) {
    return Regex.strip(noun, "^(экс-|ген|гос|глав|зам(?=[а-я]{5}))")
        .replaceFirst("^замест", "мест");
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
    return PostRoles.of(a).equals("president")
        && PostRoles.of(b).equals("president")
        && (isOfCountry(a) && isOfBody(b) || isOfCountry(b) && isOfBody(a));
  }

  private static boolean isOfCountry(Phrase post) {
    return post.words().stream().anyMatch(word -> Regex.matches(word, PostRoles.COUNTRY));
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
    return PostRoles.placeOnly(post)
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
    if (post.entry().noun().endsWith("губернатор")
        && !post.hasLike("(санкт-)?петербург.*|севастопол.*")) {
      out.add("облас");
    }
    for (var word : post.words()) {
      if (word.endsWith("исполкома")) {
        out.add(word.startsWith("рай") ? "район" : word.startsWith("обл") ? "облас" : "город");
      }
      if (word.equals("региона")) {
        out.add("облас");
      }
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
