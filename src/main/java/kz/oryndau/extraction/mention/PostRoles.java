package kz.oryndau.extraction.mention;

import java.util.Set;

/**
 * The roles that posts come to, whatever they are called: «глава Минздрава» is a minister,
 * «заместитель главы региона» a deputy akim. Posts of different roles have different holders.
 */
final class PostRoles {

  /** Whose head is a head of state: «глава Казахстана», «казахстанский лидер», «лидер нации». */
  static final String COUNTRY =
      "(казахстан|росси|кыргыз|киргиз|узбек|таджик|туркмен|белорус|беларус|азербайджан|армен|грузи"
          + "|украин|молдав|молдов|китай|турци|турецк|монгол|американск|национальн).*|рк|рф|кр|кнр|сша|нации";

  private static final Set<String> CHAMBERS =
      Set.of(
          "мажилис", "сенат", "парламент", "госдума", "дума", "совфед", "заксобрание", "маслихат");

  /** Who leads a place, as words behind «заместитель» tell it. */
  private static final String AKIM = "аким.*|губернатор.*|мэр.*|градоначальник.*|хоким.*";

  private static final String GOVERNMENT = "(правительств|кабмин|кабинет|совмин).*";

  private static final String PARLIAMENT =
      "(мажилис|сенат|парламент|госдум|дум[аы]|палат|рад[аы]|кенеш).*";

  private PostRoles() {}

  /** The role of a post. */
  static String of(Phrase post) {
    var entry = post.entry();
    if (entry.isOccupation()) {
      return "occupation";
    }
    var inFull = inFull(post);
    if (inFull != null) {
      return inFull;
    }
    if (entry.has("head")) {
      return ofHead(post);
    }
    if (entry.has("deputy")) {
      return ofDeputy(post);
    }
    if (entry.noun().equals("член")) {
      return isIn(post, "парламент", "госдум", "мажилис", "сенат", "думы", "совета")
          ? "member"
          : "член";
    }
    return entry.role();
  }

  /**
   * The role that adjectives and bodies tell: «генеральный секретарь» is a «генсек», «постоянный
   * представитель» a «постпред», «секретарь маслихата» leads it. Null where they tell none.
   */
  private static String inFull(Phrase post) {
    return switch (post.entry().noun()) {
      case "генсек", "генсекретарь" -> "general-secretary";
      case "секретарь" ->
          post.has("генеральн") ? "general-secretary" : isIn(post, "маслихат") ? "speaker" : null;
      case "генпрокурор", "экс-генпрокурор" -> "general-prosecutor";
      case "прокурор", "экс-прокурор" -> post.has("генеральн") ? "general-prosecutor" : null;
      case "постпред" -> "permanent-envoy";
      case "полпред" -> "plenipotentiary";
      case "спецпредставитель", "спецпосланник" -> "special-envoy";
      case "представитель", "посланник" ->
          post.has("постоянн")
              ? "permanent-envoy"
              : post.has("полномочн")
                  ? "plenipotentiary"
                  : post.has("специальн") ? "special-envoy" : null;
      case "вице-спикер" -> "vice-speaker";
      case "главврач" -> "chief-physician";
      case "врач" -> post.has("главн") && !post.has("санитарн") ? "chief-physician" : null;
      case "военком" -> "military-commissar";
      case "комиссар" -> post.has("военн") ? "military-commissar" : null;
      default -> null;
    };
  }

  private static String ofDeputy(Phrase post) {
    boolean chief = post.has("глав") || post.has("руководител") || isOfChief(post);
    if (post.has("премьер") || (chief || isOfChair(post)) && post.hasLike(GOVERNMENT)) {
      return "vice-premier";
    }
    if (isOfChair(post) && post.hasLike(PARLIAMENT)) {
      return "vice-speaker";
    }
    if (post.has("министра") || chief && isOfMinistry(post)) {
      return "vice-minister";
    }
    var principal = principal(post);
    if (Regex.matches(principal, AKIM) || chief && post.bodies().isEmpty() && isPlace(post)) {
      return "deputy:akim";
    }
    return "deputy:" + principal.substring(0, Math.min(4, principal.length()));
  }

  /** «замглавы», «замруководителя» */
  private static boolean isOfChief(Phrase post) {
    return Regex.matches(post.entry().noun(), "зам(глав|руководител).*");
  }

  /** «заместитель председателя правительства», «зампред кабмина» */
  private static boolean isOfChair(Phrase post) {
    return (post.has("председател") || Regex.matches(post.entry().noun(), "зампред(седателя)?"))
        && !isIn(post, "комитет", "комисси");
  }

  private static boolean isOfMinistry(Phrase post) {
    return post.bodies().size() == 1 && PostMatcher.ministry(post.bodies().get(0));
  }

  /** «замакима» and «заместитель акима» are one post, told by the principal. */
  private static String principal(Phrase post) {
    String noun = post.entry().noun();
    return noun.startsWith("замест") || noun.equals("зам") || noun.startsWith("первый-")
        ? post.words().stream().filter(w -> !w.startsWith("перв")).findFirst().orElse("")
        : Regex.strip(noun, "^(зам|вице-)").replaceFirst("^пред$", "председателя");
  }

  private static String ofHead(Phrase post) {
    boolean top = Regex.matches(post.entry().noun(), "(экс-)?глава|лидер|руководитель");
    boolean alone = post.bodies().isEmpty();
    if (top && alone && (isIn(post, "государств", "стран", "республик") || isOfCountry(post))) {
      return "president";
    }
    if (leadsGovernment(post, top)) {
      return "premier";
    }
    if (top && alone && isPlace(post)) {
      return "akim";
    }
    return post.bodies().isEmpty() ? "head" : ofHeadOf(post, post.bodies().get(0));
  }

  private static boolean leadsGovernment(Phrase post, boolean top) {
    boolean chairs = post.entry().noun().equals("председатель");
    return (top || chairs)
        && (isIn(post, "правительств", "кабмин", "кабинет", "совмин")
            || chairs && post.has("совет") && post.has("министров"))
        && post.bodies().size() == 1;
  }

  /** What the body tells of who heads it. */
  private static String ofHeadOf(Phrase post, Phrase body) {
    String noun = body.entry().noun();
    boolean only = post.bodies().size() == 1;
    if (only && isChamber(body)) {
      return "speaker";
    }
    if (Regex.matches(post.entry().noun(), "глава|руководитель|шеф") && isOfMinistry(post)) {
      return "minister";
    }
    return switch (noun) {
      case "генпрокуратура" -> "general-prosecutor";
      case "прокуратура" -> body.has("генеральн") ? "general-prosecutor" : "prosecutor";
      case "пресс-служба" -> "spokesperson";
      case "администрация" -> isOfPlace(body) ? "akim" : "head";
      case "облисполком", "горисполком", "райисполком" -> "akim";
      default -> "head";
    };
  }

  /** «администрация Ленинского района», not «администрация президента» */
  private static boolean isOfPlace(Phrase body) {
    return Administrations.is(body)
        || isIn(body, "регион", "област", "город", "район", "округ", "посел")
            && !isIn(body, "президент", "губернатор");
  }

  private static boolean isOfCountry(Phrase post) {
    return !post.words().isEmpty()
        && post.words().stream().allMatch(word -> Regex.matches(word, COUNTRY));
  }

  /** «председатель нижней палаты», «глава Сената»: who leads a parliament is its speaker. */
  static boolean isChamber(Phrase body) {
    boolean chamber = body.entry().noun().equals("палата");
    return CHAMBERS.contains(body.entry().noun())
        || chamber
            && body.words().stream()
                .allMatch(word -> Regex.matches(word, "(верхн|нижн|законодательн|парламент).*"));
  }

  /** A post over a place and nothing else: «глава региона», «руководитель Омской области». */
  private static boolean isPlace(Phrase post) {
    return isIn(post, "регион", "област", "город", "район", "мегаполис", "столиц")
        || isIn(post, "округ", "село", "села", "селу", "поселк", "аула", "сельсовет")
        || placeOnly(post);
  }

  /** «глава Томска»: behind the noun stands a name alone, and no abbreviation of a body. */
  static boolean placeOnly(Phrase post) {
    if (post.words().size() != 1 || !post.bodies().isEmpty()) {
      return false;
    }
    var last = post.nominative().substring(post.nominative().lastIndexOf(' ') + 1);
    boolean body = Letters.allUpper(last) && !Regex.matches(last, ".+[ОР]|Р.");
    return Letters.startsUpper(last) && !body;
  }

  private static boolean isIn(Phrase post, String... stems) {
    for (var stem : stems) {
      if (post.has(stem)) {
        return true;
      }
    }
    return false;
  }
}
