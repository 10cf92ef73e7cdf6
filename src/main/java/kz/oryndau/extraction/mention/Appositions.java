package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;

/** Posts that follow a name after a comma, a dash or in brackets. */
final class Appositions {

  private static final Set<String> ADVERBS =
      Set.of(
          "ныне",
          "некогда",
          "ранее",
          "прежде",
          "одновременно",
          "тогда",
          "сейчас",
          "теперь",
          "недавно",
          "также");

  private final Line line;
  private final Agreement agreement;
  private final Name[] nameFrom;
  private final Phrase[] postFrom;
  private final Set<Object> used;

  Appositions(
      Line line, Agreement agreement, Name[] nameFrom, Phrase[] postFrom, Set<Object> used) {
    this.line = line;
    this.agreement = agreement;
    this.nameFrom = nameFrom;
    this.postFrom = postFrom;
    this.used = used;
  }

  /** «Иванов, министр финансов,», «Иванов (министр)», «Иванов – министр финансов.». */
  List<Phrase> after(Name name, int to) {
    var posts = new ArrayList<Phrase>();
    int k = afterOriginal(to);
    while (true) {
      if (line.text(k).equals(",") && line.isDash(k + 1)) {
        k++;
      }
      boolean bracket = line.isBracket(k);
      boolean mark =
          bracket
              || line.text(k).equals(",")
              || line.isDash(k)
              || !posts.isEmpty() && line.is(k, "и");
      var post = mark ? postAt(afterAdverb(k + 1)) : null;
      if (post == null
          || posts.size() >= Attacher.LONGEST_CHAIN
          || used.contains(post)
          || post.isPlural() && agreement.of(post, name) == null) {
        return posts;
      }
      boolean nominative = post.grammaticalCase() == Case.NOMINATIVE;
      boolean predicate = (line.isDash(k) || bracket) && nominative;
      var agreed = bracket && nominative ? post : agreement.of(post, name);
      boolean others =
          nameAt(post.to()) != null || line.isBracket(post.to()) && nameAt(post.to() + 1) != null;
      boolean told = isWhen(post.to()) || predicate && isNextName(post.to());
      if (others || !ends(post.to(), bracket) && !told) {
        return posts;
      }
      if (agreed == null || !predicate && !agrees(agreed, name)) {
        return posts;
      }
      used.add(post);
      posts.add(agreed);
      k = agreed.to();
    }
  }

  /** Skips «(Alenka Bratusek)», the name in its own script, or a year of birth. */
  private int afterOriginal(int k) {
    if (!line.text(k).equals("(")) {
      return k;
    }
    for (int j = k + 1; j < line.size() && j - k < 8; j++) {
      if (line.text(j).equals(")")) {
        return j + 1;
      }
      if (line.isWord(j) && !line.is(j, Line.LATIN)) {
        return k;
      }
    }
    return k;
  }

  /** «Иванов – министр финансов и Петров – аким области» */
  private boolean isNextName(int k) {
    return line.is(k, "и") && nameAt(k + 1) != null;
  }

  /** «Иванов – министр финансов с 2015 года», «Иванов, министр в 2010–2012 годах, …» */
  private boolean isWhen(int k) {
    return Regex.matches(line.low(k), "в|во|с|со|на|до|от")
        && Regex.matches(line.text(k + 1), "\\d.*");
  }

  private static boolean agrees(Phrase post, Name name) {
    return name.grammaticalCase() == null
        || post.grammaticalCase() == null
        || post.grammaticalCase() == name.grammaticalCase()
        || name.fits(post.grammaticalCase());
  }

  private boolean ends(int k, boolean bracket) {
    if (bracket) {
      return Regex.matches(line.text(k), "[)\\],]") || isEditors(k);
    }
    return !line.in(k)
        || !line.isWord(k) && !line.opens(k)
        || line.is(k, "и") && (postAt(k + 1) != null || line.text(k + 1).equals(","));
  }

  /** «(министр обороны – прим. ред.)», «(министр обороны РК – КазТАГ)»: who put it in. */
  private boolean isEditors(int k) {
    if (!line.isDash(k) && !line.text(k).equals(".")) {
      return false;
    }
    for (int j = k + 1; j < line.size() && j - k < 10; j++) {
      if (Regex.matches(line.text(j), "[)\\]]")) {
        return true;
      }
    }
    return false;
  }

  /** «министр и, одновременно, депутат», «Иванов, ныне депутат»: the post after such a word. */
  private int afterAdverb(int i) {
    int k = line.text(i).equals(",") ? i + 1 : i;
    if (line.is(k, "до") && line.is(k + 1, "недавнего") && line.is(k + 2, "времени")) {
      return k + 3;
    }
    if (line.is(k, "в") && line.is(k + 1, "прошлом")) {
      return k + 2;
    }
    if (!ADVERBS.contains(line.low(k))) {
      return i;
    }
    return line.text(k + 1).equals(",") ? k + 2 : k + 1;
  }

  private Name nameAt(int i) {
    return line.in(i) ? nameFrom[i] : null;
  }

  private Phrase postAt(int i) {
    return line.in(i) ? postFrom[i] : null;
  }
}
