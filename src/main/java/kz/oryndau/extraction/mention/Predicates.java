package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Posts that a verb gives to a name: «Иванов назначен министром», «пост министра занял Иванов». */
final class Predicates {

  private static final Sign COPULA =
      Sign.low(
          "стал[аои]?|станет|станут|стать|становится|является|являлся|являлась|был[аи]?|будет|будучи|являясь|являвш\\p{L}+|став|оставаясь|быть|оста(ется|лся|лась|нется|ться)|работа(л|ла|ет)|служи(л|ла|т)|назначен[аы]?|назначить|назначил[аи]?|избран[аы]?|избрал[аи]?|переизбран[аы]?|утвержден[аы]?|утвердил[аи]?|назвал[аи]?|объявлен[а]?|избрать|выбрали|выбран[а]?|занял[аи]?|занимал[аи]?|занимает|покинул[а]?|утверждени(е|я|ю|и|ем)|бытность|назначени(е|я|ю|и|ем)|(пере)?избрани(е|я|ю|и|ем)|оставил[а]?|возглавил[а]?|освобожден[а]?|освободил[аи]?|уволен[а]?|уволил[аи]?|отправил[аи]?|вступил[аи]?|занимавш\\w*|занимающ\\w*|сменил[аи]?|снял[аи]?|ушел|ушла|сложил[а]?|приступил[а]?|получил[а]?");

  /** Verbs whose object takes or loses the post; the subject is somebody else. */
  private static final Sign APPOINTS =
      Sign.low(
          "назначил[аи]?|избрал[аи]?|утвердил[аи]?|освободил[аи]?|уволил[аи]?|отправил[аи]?|снял[аи]?|выбрал[аи]?|отстранил[аи]?|выдвинул[аи]?");

  /** Who wants a post does not hold it. */
  private static final Sign SEEKS =
      Sign.low("(кандидат|претенд|баллотир|борьб|борет|самовыдвиж)\\p{L}*");

  private static final Set<String> OFFICE =
      Set.of(
          "пост",
          "поста",
          "посту",
          "постом",
          "должность",
          "должности",
          "должностью",
          "кресло",
          "обязанности",
          "полномочия",
          "портфель",
          "статус",
          "звание",
          "качестве",
          "место",
          "месте",
          "места");

  private static final Sign PARTICIPLE =
      Sign.low("(назначенн|избранн|утвержд[её]нн|ставш|являющ|являвш|работающ)\\p{L}+");

  /** What a clause on a name begins with. */
  private static final Sign CLAUSE = Sign.low("котор(ый|ая)|\\p{L}{3,}(вш|ющ|ящ)(ий|ая|ийся|аяся)");

  private static final int PARTICIPLE_REACH = 6;

  private static final int REACH = 14;

  private final Line line;
  private final Name[] nameFrom;
  private final List<Phrase> posts;
  private final Set<Object> used;
  private final UnaryOperator<Phrase> singular;

  /** {@code singular} gives one holder's post for a plural one. */
  Predicates(
      Line line,
      Name[] nameFrom,
      List<Phrase> posts,
      Set<Object> used,
      UnaryOperator<Phrase> singular) {
    this.singular = singular;
    this.line = line;
    this.nameFrom = nameFrom;
    this.posts = posts;
    this.used = used;
  }

  Map<Name, List<Phrase>> find() {
    var out = new IdentityHashMap<Name, List<Phrase>>();
    for (var post : posts) {
      if (post.isBody() || isOfThose(post, out) || !isPredicate(post)) {
        continue;
      }
      if (used.contains(post)) {
        successor(post, out);
        continue;
      }
      if (post.isPlural()) {
        several(post, out);
        continue;
      }
      var replaced = replaced(post);
      var described = described(post);
      var holder = described != null ? described : holder(post, replaced);
      if (holder != null) {
        used.add(post);
        out.computeIfAbsent(holder, key -> new ArrayList<>()).add(post);
      }
      if (replaced != null) {
        used.add(post);
        out.computeIfAbsent(replaced, key -> new ArrayList<>()).add(post);
      }
    }
    return out;
  }

  /** «Петрову, сменившему на посту министра Иванова»: the post stands beside the other name. */
  private void successor(Phrase post, Map<Name, List<Phrase>> out) {
    var replaced = replaced(post);
    var holder = replaced == null ? null : holder(post, replaced);
    if (holder != null) {
      out.computeIfAbsent(holder, key -> new ArrayList<>()).add(post);
    }
  }

  /** «Иванов, Петров и Сидоров – депутаты мажилиса»: gives each of them the post. */
  private boolean isOfThose(Phrase post, Map<Name, List<Phrase>> out) {
    int mark = post.from() - 1;
    boolean comma = line.text(mark).equals(",");
    if (!post.isPlural() || used.contains(post) || !comma && !line.isDash(mark)) {
      return false;
    }
    var those = new ArrayList<Name>();
    var name = endingAt(mark);
    while (name != null && name.fits(post.grammaticalCase())) {
      those.add(name);
      int k = name.from() - 1;
      boolean joined = line.is(k, "и") || those.size() > 1 && line.text(k).equals(",");
      name = joined ? endingAt(k) : null;
    }
    if (those.size() < 2 || comma && line.isWord(post.to())) {
      return false;
    }
    used.add(post);
    for (var one : those) {
      out.computeIfAbsent(one, key -> new ArrayList<>()).add(singular.apply(post));
    }
    return true;
  }

  /** The posts that the verb after a pronoun gives to the one whom it means. */
  List<Phrase> of(int pronoun) {
    var out = new ArrayList<Phrase>();
    for (var post : posts) {
      int gap = post.from() - pronoun;
      if (gap > 0
          && gap <= REACH
          && !used.contains(post)
          && post.isPost()
          && !post.isPlural()
          && isPredicate(post)
          && !isAppointed(post)
          && hasCopula(post)
          && commas(pronoun, post.from()) == 0) {
        out.add(post);
      }
    }
    return out;
  }

  /** «Иванов сменил на посту министра Петрова»: both held it. */
  private Name replaced(Phrase post) {
    var name = post.to() < line.size() ? nameFrom[post.to()] : null;
    if (name == null || !name.fits(Case.ACCUSATIVE) || !isOffice(post)) {
      return null;
    }
    for (int k = post.from() - 1; k >= Math.max(0, post.from() - 5); k--) {
      if (Regex.matches(line.low(k), "(с|за)мен(ил[аи]?|ит|яет|ив|ивш.+)")) {
        return name;
      }
    }
    return null;
  }

  /** «Вице-министрами назначены Иванов, Петров и Сидоров.» */
  private void several(Phrase post, Map<Name, List<Phrase>> out) {
    int k = post.to();
    while (k < line.size() && k - post.to() < 4 && nameFrom[k] == null) {
      k++;
    }
    while (k < line.size() && nameFrom[k] != null && nameFrom[k].fits(Case.NOMINATIVE)) {
      var name = nameFrom[k];
      used.add(post);
      out.computeIfAbsent(name, key -> new ArrayList<>()).add(singular.apply(post));
      k = name.to();
      k = line.text(k).equals(",") || line.is(k, "и") ? k + 1 : line.size();
    }
  }

  /** «кандидат на пост мэра», «баллотируется в президенты» */
  private boolean isSought(Phrase post) {
    for (int k = Math.max(0, post.from() - 6); k < post.from(); k++) {
      if (line.is(k, SEEKS)) {
        return true;
      }
    }
    return false;
  }

  /** «Иванов, в мае назначенный министром»: the name before the comma. */
  private Name described(Phrase post) {
    int verb = post.from() - 1;
    while (verb >= 0 && post.from() - verb < PARTICIPLE_REACH && !line.is(verb, PARTICIPLE)) {
      verb--;
    }
    if (verb < 0 || !line.is(verb, PARTICIPLE)) {
      return null;
    }
    for (int k = verb - 1; k > 0 && verb - k < PARTICIPLE_REACH; k--) {
      if (line.text(k).equals(",")) {
        return endingAt(k);
      }
    }
    return null;
  }

  private Name endingAt(int end) {
    for (int k = Math.max(0, end - PARTICIPLE_REACH); k < end; k++) {
      if (nameFrom[k] != null && nameFrom[k].to() == end) {
        return nameFrom[k];
      }
    }
    return null;
  }

  private boolean isPredicate(Phrase post) {
    if (isSought(post)) {
      return false;
    }
    if (post.grammaticalCase() == Case.INSTRUMENTAL && described(post) != null) {
      return true;
    }
    boolean instrumental =
        post.grammaticalCase() == Case.INSTRUMENTAL
            && !line.any(post.from() - 1, PartOfSpeech.PREPOSITION);
    return isOffice(post) || (instrumental || isActing(post)) && hasCopula(post);
  }

  /** «И.о. министра назначен Иванов»: the abbreviation has no case. */
  private static boolean isActing(Phrase post) {
    return post.grammaticalCase() == null
        && Regex.matches(Letters.fold(post.nominative()), "(и\\. ?о\\.?|врио|врид) .+");
  }

  private boolean isOffice(Phrase post) {
    return OFFICE.contains(line.low(post.from() - 1))
        || line.any(post.from() - 1, PartOfSpeech.ADJECTIVE)
            && OFFICE.contains(line.low(post.from() - 2));
  }

  private boolean hasCopula(Phrase post) {
    for (int k = Math.max(0, post.from() - REACH); k < Math.min(line.size(), post.to() + 6); k++) {
      if (line.is(k, COPULA)) {
        return true;
      }
    }
    return false;
  }

  /** «Иванов, которого президент уволил с поста министра» */
  private boolean isObjectOfClause(Name name) {
    return line.text(name.to()).equals(",")
        && Regex.matches(line.low(name.to() + 1), "которого|которую");
  }

  private boolean isAppointed(Phrase post) {
    for (int k = Math.max(0, post.from() - REACH); k < Math.min(line.size(), post.to() + 6); k++) {
      if (line.is(k, APPOINTS)) {
        return true;
      }
    }
    return false;
  }

  private Name holder(Phrase post, Name other) {
    Name best = null;
    int least = Integer.MAX_VALUE;
    boolean appointed = isAppointed(post);
    for (var name : near(post)) {
      if (name == other
          || appointed
              && name.grammaticalCase() == Case.NOMINATIVE
              && !name.fits(Case.ACCUSATIVE)
              && !isObjectOfClause(name)) {
        continue;
      }
      boolean before = name.to() <= post.from();
      int end = before ? clauseEnd(name, post) : name.to();
      int gap = before ? post.from() - end : name.from() - post.to();
      if (gap < 0
          || gap > REACH
          || name.shape() == Name.Shape.UNKNOWN && name.grammaticalCase() != Case.NOMINATIVE) {
        continue;
      }
      boolean subject =
          name.grammaticalCase() == Case.NOMINATIVE
              || name.fits(Case.ACCUSATIVE)
              || before && gap <= 3 && isOffice(post)
              || other != null && line.low(name.to() + 1).startsWith("сменивш")
              || name.grammaticalCase() == null;
      int cost =
          gap
              + commas(before ? end : post.to(), before ? post.from() : name.from()) * 4
              + (subject ? 0 : 20)
              + (before ? 0 : 1);
      if (cost < least && cost < REACH + 4) {
        least = cost;
        best = name;
      }
    }
    return best;
  }

  /** «Иванов, ранее работавший в Омске, назначен министром»: behind the clause on the name. */
  private int clauseEnd(Name name, Phrase post) {
    int k = name.to();
    if (!line.text(k).equals(",")) {
      return k;
    }
    int participle = line.is(k + 1, CLAUSE) ? k + 1 : k + 2;
    if (!line.is(participle, CLAUSE)) {
      return k;
    }
    for (int j = participle + 1; j < post.from(); j++) {
      if (line.text(j).equals(",")) {
        return j + 1;
      }
    }
    return k;
  }

  /** The names within reach, so that a sentence of any length takes linear time. */
  private List<Name> near(Phrase post) {
    var out = new ArrayList<Name>();
    for (int k = Math.max(0, post.from() - REACH - 6);
        k < Math.min(line.size(), post.to() + REACH + 1);
        k++) {
      if (nameFrom[k] != null) {
        out.add(nameFrom[k]);
      }
    }
    return out;
  }

  private int commas(int from, int to) {
    int n = 0;
    for (int k = from; k < to; k++) {
      if (Regex.matches(line.text(k), "[,;:]")) {
        n++;
      }
    }
    return n;
  }
}
