package kz.oryndau.extraction.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.text.Passage.Role;

/** Tells the article from the site around it and from old facts. Nothing is cut, only named. */
final class RoleFinder {

  /** Shorter lines may well repeat («– Да.»). */
  private static final int SHORTEST_REPEATED = 40;

  private static final Beginnings STARTS = new Beginnings(noise("start"));
  private static final Beginnings TAILS = new Beginnings(noise("tail"));
  private static final Beginnings MENUS = new Beginnings(noise("menu"));
  private static final List<String> INSIDE = noise("has");
  private static final Beginnings BACKGROUND =
      new Beginnings(
          WordList.read("/lexicon/text/background.txt").stream().map(PlainText::of).toList());

  private final List<String> plain;
  private final List<LineShape> shapes;
  private final Role[] roles;

  private RoleFinder(List<String> lines, List<List<Token>> tokens) {
    this.plain = lines.stream().map(PlainText::of).toList();
    this.shapes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      shapes.add(new LineShape(lines.get(i), tokens.get(i)));
    }
    this.roles = new Role[lines.size()];
  }

  /** One role for each line; {@code tokens} are those of the lines, in the same order. */
  static List<Role> roles(List<String> lines, List<List<Token>> tokens) {
    return new RoleFinder(lines, tokens).run();
  }

  private static List<String> noise(String kind) {
    return WordList.read("/lexicon/text/noise.txt").stream()
        .filter(line -> line.startsWith(kind + " "))
        .map(line -> PlainText.of(line.substring(kind.length() + 1)))
        .toList();
  }

  private List<Role> run() {
    boolean afterTail = false;
    for (int i = 0; i < roles.length; i++) {
      boolean tail = TAILS.match(plain.get(i));
      boolean goesOn = i > 0 && roles[i - 1] == Role.NOISE && shapes.get(i).goesOnInSmallLetters();
      if (tail || goesOn || isNoise(i) || afterTail && isTitle(shapes.get(i))) {
        roles[i] = Role.NOISE;
      } else {
        roles[i] = BACKGROUND.match(plain.get(i)) ? Role.BACKGROUND : Role.BODY;
      }
      afterTail = tail || afterTail && roles[i] == Role.NOISE;
    }
    repeated();
    headline();
    byline();
    return Arrays.asList(roles);
  }

  private static boolean isTitle(LineShape shape) {
    return shape.isTitleLike() || shape.isListedTitle();
  }

  private boolean isNoise(int i) {
    return shapes.get(i).isFurniture()
        || shapes.get(i).isDatedByAgency()
        || STARTS.match(plain.get(i)) && !shapes.get(i).isParagraph()
        || MENUS.match(plain.get(i)) && !shapes.get(i).endsSentence()
        || holdsNoise(plain.get(i));
  }

  private static boolean holdsNoise(String line) {
    for (var words : INSIDE) {
      if (line.contains(words)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A line told again is noise where it stands the second time, unless it names again who speaks
   * below; a teaser where it stands alone.
   */
  private void repeated() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < roles.length; i++) {
      if (isContent(i)
          && plain.get(i).length() >= SHORTEST_REPEATED
          && !plain.get(i).endsWith(":")
          && !seen.add(plain.get(i))) {
        roles[i] = Role.NOISE;
      }
    }
    teaser();
  }

  /** A teaser that a longer line tells again from its first word on. */
  private void teaser() {
    Map<String, Integer> byBeginning = new HashMap<>();
    for (int i = roles.length - 1; i > 0; i--) {
      if (!isContent(i) || plain.get(i).length() < SHORTEST_REPEATED) {
        continue;
      }
      String teaser = withoutEnd(plain.get(i));
      if (teaser.length() < SHORTEST_REPEATED) {
        continue;
      }
      var later = byBeginning.put(teaser.substring(0, SHORTEST_REPEATED), i);
      if (later != null
          && plain.get(later).length() > plain.get(i).length()
          && plain.get(later).startsWith(teaser)) {
        roles[i] = Role.NOISE;
      }
    }
  }

  private static String withoutEnd(String line) {
    int end = line.length();
    while (end > 0 && ".… ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end);
  }

  private boolean isContent(int i) {
    return roles[i] == Role.BODY || roles[i] == Role.BACKGROUND;
  }

  /** The first line that is no noise, if it looks like a title and text follows it. */
  private void headline() {
    int first = nextContent(-1);
    int second = first < 0 ? -1 : nextContent(first);
    if (second < 0 || roles[first] != Role.BODY || !shapes.get(first).isTitleLike()) {
      return;
    }
    if (shapes.get(first).isRubric()
        && shapes.get(second).isTitleLike()
        && !shapes.get(second).isByline()) {
      roles[first] = Role.NOISE;
      headline();
      return;
    }
    roles[first] = Role.HEADLINE;
  }

  private int nextContent(int from) {
    for (int i = from + 1; i < roles.length; i++) {
      if (isContent(i)) {
        return i;
      }
    }
    return -1;
  }

  /** A name alone right under the headline or as the last line. */
  private void byline() {
    int headline = Arrays.asList(roles).indexOf(Role.HEADLINE);
    int under = headline < 0 ? -1 : nextContent(headline);
    int last = -1;
    for (int i = 0; i < roles.length; i++) {
      last = isContent(i) ? i : last;
    }
    for (int i : new int[] {under, last}) {
      if (i > 0 && shapes.get(i).isByline()) {
        roles[i] = Role.NOISE;
      }
    }
  }
}
