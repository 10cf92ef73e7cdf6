package kz.oryndau.official.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** How two names of persons go together; the strongest first. */
enum NameMatch {
  /** First name, patronymic and surname agree. */
  WHOLE,
  /** First name and surname agree. */
  FULL,
  /** They agree but for a spelling or a case ending. */
  VARIANT,
  /** The surname agrees, and the first name's initial. */
  INITIALS,
  /** One of them is only a surname or a first name, and it agrees. */
  PART,
  /** They agree but for an ending that may be a woman's. */
  GENDER,
  /** They can't mean one person. */
  CONFLICT;

  private static final List<String> CASES =
      List.of("ого", "ому", "им", "ом", "ем", "ои", "еи", "а", "у", "е", "и");
  private static final Pattern FAMILY = Pattern.compile(".*(ов|ев|ин|ский|ски|цки)");
  private static final int LONG = 6;

  /** The best match of any form of one with any form of the other. */
  static NameMatch best(Collection<String> some, Collection<String> others) {
    return some.stream()
        .flatMap(one -> others.stream().map(other -> of(one, other)))
        .min(Comparator.naturalOrder())
        .orElse(CONFLICT);
  }

  static NameMatch of(String one, String other) {
    return of(PersonName.of(one), PersonName.of(other));
  }

  private static NameMatch of(PersonName one, PersonName other) {
    if (patronymicsDiffer(one, other) || one.words().isEmpty() || other.words().isEmpty()) {
      return CONFLICT;
    }
    if (one.words().size() >= 2 && other.words().size() >= 2) {
      return full(one, other);
    }
    return one.words().size() >= 2 ? shorter(one, other) : shorter(other, one);
  }

  private static NameMatch full(PersonName one, PersonName other) {
    if (one.words().size() != other.words().size()) {
      return one.words().containsAll(other.words()) || other.words().containsAll(one.words())
          ? VARIANT
          : CONFLICT;
    }
    var straight = pairs(one.words(), other.words());
    var turned = pairs(one.words(), reversed(other.words()));
    var match = straight.compareTo(turned) <= 0 ? straight : turned;
    return match == FULL && one.hasFullPatronymic() && other.hasFullPatronymic() ? WHOLE : match;
  }

  private static NameMatch pairs(List<String> some, List<String> others) {
    var endings = 0;
    var variants = 0;
    var women = 0;
    for (int i = 0; i < some.size(); i++) {
      switch (WordMatch.of(some.get(i), others.get(i))) {
        case EQUAL -> {}
        case VARIANT -> variants++;
        case ENDING -> endings++;
        case WOMAN -> women++;
        case OTHER -> {
          return CONFLICT;
        }
      }
    }
    if (women > 0 && women + endings < some.size()) {
      // «Арман Сеитов» and «Армана Сеитова» share a case; «Алия Сеитова» is another person.
      return family(some, others) ? CONFLICT : GENDER;
    }
    return variants + endings + women == 0 ? FULL : VARIANT;
  }

  private static boolean family(List<String> some, List<String> others) {
    for (int i = 0; i < some.size(); i++) {
      if (WordMatch.of(some.get(i), others.get(i)) == WordMatch.WOMAN
          && (FAMILY.matcher(some.get(i)).matches() || FAMILY.matcher(others.get(i)).matches())) {
        return true;
      }
    }
    return false;
  }

  /** {@code brief} has one full word, with or without an initial. */
  private static NameMatch shorter(PersonName full, PersonName brief) {
    var word = brief.words().get(0);
    var best = CONFLICT;
    for (int i = 0; i < full.words().size(); i++) {
      best = min(best, against(full, brief, i, WordMatch.of(full.words().get(i), word)));
    }
    return best;
  }

  private static NameMatch against(PersonName full, PersonName brief, int at, WordMatch match) {
    if (match == WordMatch.OTHER) {
      return CONFLICT;
    }
    if (match == WordMatch.WOMAN) {
      return FAMILY.matcher(full.words().get(at)).matches()
              || FAMILY.matcher(brief.words().get(0)).matches()
          ? CONFLICT
          : GENDER;
    }
    if (brief.initial() == null && full.initial() == null) {
      return PART;
    }
    if (brief.initial() != null && full.initial() != null) {
      return brief.initial().equals(full.initial()) ? INITIALS : CONFLICT;
    }
    var initial = brief.initial() != null ? brief.initial() : full.initial();
    var other = brief.initial() != null ? full : brief;
    if (other.words().size() < 2) {
      return PART;
    }
    return other.words().get(at == 0 ? 1 : 0).startsWith(initial) ? INITIALS : CONFLICT;
  }

  private static boolean patronymicsDiffer(PersonName one, PersonName other) {
    if (one.patronymic() == null || other.patronymic() == null) {
      return false;
    }
    if (one.hasFullPatronymic() && other.hasFullPatronymic()) {
      return WordMatch.of(one.patronymic(), other.patronymic()) == WordMatch.OTHER;
    }
    return one.patronymic().charAt(0) != other.patronymic().charAt(0);
  }

  private static NameMatch min(NameMatch one, NameMatch other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static List<String> reversed(List<String> words) {
    var turned = new ArrayList<>(words);
    Collections.reverse(turned);
    return turned;
  }

  /** How two words of a name go together. */
  private enum WordMatch {
    EQUAL,
    VARIANT,
    ENDING,
    WOMAN,
    OTHER;

    static WordMatch of(String one, String other) {
      if (one.equals(other)) {
        return EQUAL;
      }
      var brief = one.length() <= other.length() ? one : other;
      var more = brief == one ? other : one;
      if (more.startsWith(brief) && brief.length() > 1) {
        var rest = more.substring(brief.length());
        return rest.equals("а") ? WOMAN : CASES.contains(rest) ? ENDING : OTHER;
      }
      if (Spelling.coarse(one).equals(Spelling.coarse(other))) {
        return VARIANT;
      }
      return declined(brief, more) ? ENDING : slip(one, other) ? VARIANT : OTHER;
    }

    /** «Алия» and «Алию», «Сергей» and «Сергея»: the last vowel alone differs. */
    private static boolean declined(String one, String other) {
      var stem = Math.min(one.length(), other.length()) - 1;
      return stem >= 2
          && one.substring(0, stem).equals(other.substring(0, stem))
          && "аеиоу".contains(one.substring(stem, stem + 1))
          && "аеиоу".contains(other.substring(stem, stem + 1))
          && one.length() - stem <= 2
          && other.length() - stem <= 2;
    }

    /** One letter of a long word, neither the first nor the last. */
    private static boolean slip(String one, String other) {
      var brief = one.length() <= other.length() ? one : other;
      var more = one.length() <= other.length() ? other : one;
      int at = 0;
      while (at < brief.length() && brief.charAt(at) == more.charAt(at)) {
        at++;
      }
      var rest =
          more.length() == brief.length()
              ? brief.substring(Math.min(at + 1, brief.length()))
              : brief.substring(at);
      return brief.length() >= LONG
          && more.length() - brief.length() <= 1
          && at > 0
          && !rest.isEmpty()
          && more.substring(at + 1).equals(rest);
    }
  }
}
