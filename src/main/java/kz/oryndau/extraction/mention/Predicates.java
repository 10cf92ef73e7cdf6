package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Posts that a verb gives to a name: «Иванов назначен министром», «пост министра занял Иванов». */
final class Predicates {

  private static final Pattern COPULA =
      Pattern.compile(
          "стал[аои]?|станет|стать|становится|является|являлся|являлась|был[аи]?|будет|быть|оста(ется|лся|лась|нется)|работа(л|ла|ет)|служи(л|ла|т)|назначен[аы]?|назначить|назначил[аи]?|избран[аы]?|избрал[аи]?|переизбран[аы]?|утвержден[аы]?|утвердил[аи]?|назвал[аи]?|объявлен[а]?|избрать|выбрали|выбран[а]?|занял[аи]?|занимал[аи]?|занимает|покинул[а]?|оставил[а]?|возглавил[а]?|освобожден[а]?|освободил[аи]?|уволен[а]?|уволил[аи]?|отправил[аи]?|вступил[аи]?|занимавш\\w*|занимающ\\w*|сменил[аи]?|снял[аи]?|ушел|ушла|сложил[а]?|приступил[а]?|получил[а]?");

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
          "качестве");

  private static final int REACH = 14;

  private final Line line;
  private final Name[] nameFrom;
  private final List<Phrase> posts;
  private final Set<Object> used;

  Predicates(Line line, Name[] nameFrom, List<Phrase> posts, Set<Object> used) {
    this.line = line;
    this.nameFrom = nameFrom;
    this.posts = posts;
    this.used = used;
  }

  Map<Name, List<Phrase>> find() {
    var out = new IdentityHashMap<Name, List<Phrase>>();
    for (var post : posts) {
      if (used.contains(post) || post.isBody() || post.isPlural() || !isPredicate(post)) {
        continue;
      }
      var holder = holder(post);
      if (holder != null) {
        used.add(post);
        out.computeIfAbsent(holder, key -> new ArrayList<>()).add(post);
      }
    }
    return out;
  }

  private boolean isPredicate(Phrase post) {
    boolean office =
        OFFICE.contains(line.low(post.from() - 1))
            || line.any(post.from() - 1, PartOfSpeech.ADJECTIVE)
                && OFFICE.contains(line.low(post.from() - 2));
    boolean instrumental =
        post.grammaticalCase() == Case.INSTRUMENTAL
            && !line.any(post.from() - 1, PartOfSpeech.PREPOSITION);
    return office || instrumental && hasCopula(post);
  }

  private boolean hasCopula(Phrase post) {
    for (int k = Math.max(0, post.from() - REACH); k < Math.min(line.size(), post.to() + 6); k++) {
      if (COPULA.matcher(line.low(k)).matches()) {
        return true;
      }
    }
    return false;
  }

  private Name holder(Phrase post) {
    Name best = null;
    int least = Integer.MAX_VALUE;
    for (var name : near(post)) {
      boolean before = name.to() <= post.from();
      int gap = before ? post.from() - name.to() : name.from() - post.to();
      if (gap < 0
          || gap > REACH
          || name.shape() == Name.Shape.UNKNOWN && name.grammaticalCase() != Case.NOMINATIVE) {
        continue;
      }
      boolean subject =
          name.grammaticalCase() == Case.NOMINATIVE
              || name.fits(Case.ACCUSATIVE)
              || name.grammaticalCase() == null;
      int cost =
          gap
              + commas(before ? name.to() : post.to(), before ? post.from() : name.from()) * 4
              + (subject ? 0 : 20)
              + (before ? 0 : 1);
      if (cost < least && cost < REACH + 4) {
        least = cost;
        best = name;
      }
    }
    return best;
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
