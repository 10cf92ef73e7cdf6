package kz.oryndau.extraction.directive;

import java.util.List;
import java.util.Locale;
import kz.oryndau.extraction.mention.Actor;

/**
 * How high an official stands: «поручено» is the order of who presides and not of who reports to
 * him. Ranks are compared within one article only.
 */
enum Rank {
  NONE,
  /** Everybody whose post says no more: spokesmen, deputies of heads of units. */
  STAFF,
  /** Districts, committees, units, companies. */
  UNIT,
  /** Towns and deputies of the next. */
  TOWN,
  /** Ministries and regions. */
  REGION,
  VICE_PREMIER,
  PREMIER,
  STATE;

  private record Posts(Rank rank, String... beginnings) {}

  /** The first that a post begins with counts. */
  private static final List<Posts> POSTS =
      List.of(
          new Posts(NONE, "экс-", "бывш"),
          new Posts(UNIT, "президент акад", "президент ассоциац", "президент компани"),
          new Posts(UNIT, "президент корпорац", "президент федерац", "президент союза"),
          new Posts(STATE, "президент", "глава государства"),
          new Posts(
              VICE_PREMIER,
              "вице-премьер",
              "заместитель премьер",
              "первый заместитель премьер",
              "заместитель председателя правительства",
              "заместитель председателя кабинета",
              "первый заместитель председателя правительства",
              "зампред правительства",
              "зампред кабмина"),
          new Posts(
              PREMIER,
              "премьер",
              "глава правительства",
              "глава кабмина",
              "глава кабинета",
              "председатель правительства",
              "председатель кабинета",
              "председатель кабмина"),
          new Posts(UNIT, "глава администрации", "глава управлен", "глава департамент"),
          new Posts(UNIT, "глава комитет", "глава отдел", "глава компани"),
          new Posts(TOWN, "глава города", "глава муниципал"),
          new Posts(
              REGION, "министр", "губернатор", "глава", "генеральный прокурор", "генпрокурор"),
          new Posts(
              TOWN,
              "аким",
              "хоким",
              "мэр",
              "градоначальник",
              "вице-министр",
              "заместитель министра"),
          new Posts(TOWN, "заместитель акима области", "вице-губернатор", "замгубернатор"),
          new Posts(
              UNIT, "председатель", "руководитель", "начальник", "директор", "заместитель акима"));

  private static final String[] ACTING = {
    "и.о. ", "и. о. ", "врио ", "исполняющий обязанности ", "исполняющая обязанности "
  };

  private static final String[] REGIONS = {"области", "край", "края", "республик", "региона"};
  private static final String[] METROPOLES = {
    "алматы", "астаны", "шымкента", "столицы", "мегаполиса"
  };
  private static final String[] DISTRICTS = {"район", "округа", "села", "поселка", "сельск"};

  /** The highest of all posts of the actor; that of bodies is {@link #NONE}. */
  static Rank of(Actor actor) {
    var highest = NONE;
    if (actor != null && actor.type() != Actor.Type.BODY) {
      for (var post : actor.positions()) {
        var rank = ofPost(post.toLowerCase(Locale.ROOT).replace('ё', 'е'));
        highest = rank.compareTo(highest) > 0 ? rank : highest;
      }
    }
    return highest;
  }

  /** The rank of a post in lower case, е for ё. */
  static Rank ofPost(String whole) {
    var post = whole;
    for (var acting : ACTING) {
      post = post.startsWith(acting) ? post.substring(acting.length()) : post;
    }
    for (var posts : POSTS) {
      if (startsWith(post, posts.beginnings)) {
        return inPlace(post, posts.rank);
      }
    }
    return STAFF;
  }

  /** An аким of a district, a town or a region; a minister of a region. */
  private static Rank inPlace(String post, Rank rank) {
    boolean local = rank == TOWN || rank == REGION;
    if (local && !post.startsWith("министр") && contains(post, DISTRICTS)) {
      return UNIT;
    }
    boolean executive =
        post.startsWith("аким") || post.startsWith("хоким") || post.startsWith("мэр");
    if (executive && (contains(post, REGIONS) || contains(post, METROPOLES))) {
      return REGION;
    }
    boolean regional =
        post.startsWith("министр") && (post.contains("области") || post.contains("региона"));
    return regional ? TOWN : rank;
  }

  private static boolean startsWith(String post, String[] beginnings) {
    for (var beginning : beginnings) {
      if (post.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(String post, String[] words) {
    for (var word : words) {
      if (post.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
