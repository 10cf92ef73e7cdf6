package kz.oryndau.official.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a post comes to: «глава Минздрава», «министр здравоохранения РК» and «Денсаулық сақтау
 * министрі» mean one.
 *
 * @param role word of {@code lexicon/register/roles.txt}, or the first word of the post
 * @param several whether several people hold it at once
 * @param about what or where it is the post of; empty where the words don't say
 * @param country ISO 3166 code; null where the words don't say
 */
public record PostMeaning(String role, boolean several, Set<String> about, String country) {

  /** How two posts go together. */
  public enum Match {
    /** One post. */
    SAME,
    /** One of them says less: it may be the other. */
    FITTING,
    /** Two posts. */
    OTHER
  }

  private record Role(String word, boolean several, Pattern pattern) {}

  private static final List<Role> ROLES =
      WordTable.read("roles.txt").stream()
          .map(
              line ->
                  new Role(
                      line.word().replace("*", ""),
                      line.word().endsWith("*"),
                      Pattern.compile(line.rest(), Pattern.UNICODE_CHARACTER_CLASS)))
          .toList();

  private static final List<WordTable.Line> SECTORS = WordTable.read("sectors.txt");

  /** Roles that are one by country alone. */
  private static final Set<String> SINGLE = Set.of("state", "premier", "secretary");

  /** What the body is whose posts these are. */
  private static final Map<String, String> OFFICES =
      Map.of(
          "minister",
          BodyName.MINISTRY_KIND,
          "vice-minister",
          BodyName.MINISTRY_KIND,
          "akim",
          Spelling.stem(Spelling.of("акимат")),
          "deputy-akim",
          Spelling.stem(Spelling.of("акимат")));

  private static final Pattern HEAD_OF_STATE =
      Pattern.compile(
          "глава государства|мемлекет басшысы|head of state",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Roles that are led by a «глава» or «руководитель» too. */
  private static final Set<String> LED = Set.of("minister", "akim", "speaker", "premier", "state");

  /** Said of a holder, not of the post. */
  private static final Pattern QUALIFIER =
      Pattern.compile(
          "экс-|\\b(бывш\\S*|тогдашн\\S*|нынешн\\S*|нов(ый|ая|ого)|перв(ый|ая|ого)|временно|врио|и\\.\\s?о\\.|"
              + "исполняющ\\S* обязанности|бұрынғы|former|acting|the|of)(?=\\s|$)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern PLAIN =
      Pattern.compile(
          "республик\\S*|министерств\\S*|министрлі\\S*|минист\\S*|глав\\S*|руководител\\S*|страны|государств\\S*|город\\S*|"
              + "регион\\S*|ведомств\\S*|правительств\\S*|аким\\S*|әкім\\S*|мэр\\S*|губернатор\\S*|премьер\\S*|президент\\S*|"
              + "и|по|при|в|на|с|для|от|мен|және|қаласы\\S*|the|of|and|for|minister|ministry|mayor|head|city|republic|"
              + "department|депутат\\S*|спикер\\S*|сенатор\\S*|мажилисмен\\S*|председател\\S*|директор\\S*|начальник\\S*|"
              + "заместител\\S*|пресс-секретар\\S*|вице-\\S*|зам[а-я]{4,}|орынбасары|басшысы|төрағасы|советник\\S*",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Words that say nothing more beside a sector: «внутренних дел», «сельского хозяйства». */
  private static final Pattern FILLER =
      Pattern.compile(
          "дел|хозяйств\\S*|ресурс\\S*|ситуаци\\S*|защит\\S*|населени\\S*|развити\\S*|связ\\S*|технолог\\S*|"
              + "сақтау|беру|шаруашылы\\S*|істер\\S*|жағдайлар\\S*|қорғау|affairs|resources|situations|care|protection",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Set<String> KINDS = Set.of("област", "облыс", "region", "район", "аудан");
  private static final int STEM = 5;

  /** Copies the set. */
  public PostMeaning {
    about = Set.copyOf(about);
  }

  /** Reads a post in the nominative. */
  public static PostMeaning of(String post) {
    var words = post.toLowerCase(Locale.ROOT).replace('ё', 'е');
    words = QUALIFIER.matcher(words).replaceAll(" ").replaceAll("[«»\"“”()]", " ").strip();
    var role = role(words);
    return new PostMeaning(
        role.word(), role.several(), about(words), Country.in(words).orElse(null));
  }

  /** The post as one word for the database: the same for all wordings of one post. */
  public String key() {
    return role + about.stream().sorted().collect(Collectors.joining("+", ":", ""));
  }

  /** Whether the words tell it from every other post of the country. */
  public boolean specific() {
    return SINGLE.contains(role) || !about.isEmpty();
  }

  /**
   * Whether a post alone names the head of a state: «Глава государства», «Президент Казахстана». A
   * mere «президент» may be another's, or a company's.
   */
  public static boolean namesHeadOfState(String post) {
    var meaning = of(post);
    return meaning.role.equals("state")
        && (meaning.country != null || HEAD_OF_STATE.matcher(post).find());
  }

  /**
   * Whether it is a post of the body of this name: the minister and his deputies of the ministry,
   * the akim and his of the akimat. Other posts name their bodies in ways too many to be sure.
   */
  public boolean belongsTo(String body) {
    var name = BodyName.of(body);
    var kind = OFFICES.getOrDefault(role, "");
    return kind.equals(name.kind())
        && !about.isEmpty()
        && about.equals(name.about())
        && (country == null || name.country() == null || country.equals(name.country()));
  }

  /** Compares with another post. */
  public Match match(PostMeaning other) {
    if (country != null && other.country != null && !country.equals(other.country)) {
      return Match.OTHER;
    }
    if (role.equals(other.role)) {
      return SINGLE.contains(role) ? Match.SAME : byAbout(other);
    }
    var led = role.equals("head") ? other : other.role.equals("head") ? this : null;
    return led != null && LED.contains(led.role) && !SINGLE.contains(led.role)
        ? byAbout(other)
        : Match.OTHER;
  }

  private Match byAbout(PostMeaning other) {
    if (about.equals(other.about)) {
      return about.isEmpty() ? Match.FITTING : Match.SAME;
    }
    if (territories(about) != territories(other.about)
        && !about.isEmpty()
        && !other.about.isEmpty()) {
      return Match.OTHER;
    }
    return about.containsAll(other.about) || other.about.containsAll(about)
        ? Match.FITTING
        : Match.OTHER;
  }

  /** An akim of Almaty is not the akim of Almaty Region. */
  private static boolean territories(Set<String> about) {
    return about.stream().anyMatch(KINDS::contains);
  }

  private static Role role(String words) {
    var bare =
        Arrays.stream(words.split("\\s+"))
            .filter(word -> !Country.isName(word) && !word.startsWith("республик"))
            .collect(Collectors.joining(" "));
    return ROLES.stream()
        .filter(role -> role.pattern().matcher(bare).find())
        .findFirst()
        .orElseGet(() -> new Role(words.split("\\s+")[0], true, null));
  }

  private static Set<String> about(String words) {
    return about(
        Arrays.stream(words.split("[\\s,.]+"))
            .filter(word -> !word.isEmpty() && !PLAIN.matcher(word).matches())
            .filter(word -> !Country.isName(word))
            .toList());
  }

  /** Sectors by their own word, everything else by its beginning. */
  static Set<String> about(List<String> words) {
    var sectors = words.stream().flatMap(word -> sectors(word).stream()).toList();
    var about = new TreeSet<>(sectors);
    words.stream()
        .filter(word -> sectors(word).isEmpty())
        .filter(word -> sectors.isEmpty() || !FILLER.matcher(word).matches())
        .forEach(word -> about.add(stem(word)));
    about.remove("");
    return about;
  }

  static List<String> sectors(String word) {
    return SECTORS.stream()
        .filter(sector -> sector.parts().stream().anyMatch(word::startsWith))
        .map(WordTable.Line::word)
        .toList();
  }

  private static String stem(String word) {
    var kind = KINDS.stream().filter(word::startsWith).findFirst();
    if (kind.isPresent()) {
      return kind.get().startsWith("о") || kind.get().startsWith("r") ? "област" : "район";
    }
    var key = Spelling.of(word);
    return key.substring(0, Math.min(STEM, Math.max(key.length() - 1, Math.min(3, key.length()))));
  }
}
