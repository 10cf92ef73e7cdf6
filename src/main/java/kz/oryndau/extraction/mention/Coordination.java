package kz.oryndau.extraction.mention;

import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/**
 * Finds how far the complement of a post goes on behind «и» and commas: «труда, занятости и
 * социальной защиты».
 */
final class Coordination {

  /** Nouns of bodies that name an activity too: «по регламенту и организации деятельности». */
  static final Set<String> ACTIVITIES =
      Set.of("организации", "управлению", "объединению", "движению", "собранию", "отделению");

  private final Line line;
  private final Nouns nouns;
  private final Name[] nameAt;
  private final NounGroups groups;

  Coordination(Line line, Nouns nouns, Name[] nameAt, NounGroups groups) {
    this.line = line;
    this.nouns = nouns;
    this.nameAt = nameAt;
    this.groups = groups;
  }

  /** «образования и науки», but not «министра и депутата». */
  int coordinated(int i, Entry current, boolean sphere) {
    if (groups.isSigla(i + 1) && groups.isSigla(i - 1)) {
      return i + 2;
    }
    if (Places.isRegion(line, i + 1)) {
      return i + 2;
    }
    if (line.is(i - 1, Places.PLACE) && Places.isAdjective(line, i + 1)) {
      int place = groups.phrase(i + 1, Case.GENITIVE, current);
      boolean another = place > i + 1 && nouns.entry(place - 1) != null;
      return another && nouns.entry(place - 1).isPlace() ? place : i;
    }
    if (nameAt[Math.min(i + 1, line.size() - 1)] != null) {
      return i;
    }
    for (var wanted : new Case[] {Case.GENITIVE, Case.DATIVE, Case.INSTRUMENTAL}) {
      if (!line.any(i - 1, PartOfSpeech.NOUN, wanted)) {
        continue;
      }
      int end = groups.phrase(i + 1, wanted, current);
      boolean activity = sphere && ACTIVITIES.contains(line.low(end - 1));
      if (end > i + 1
          && (nouns.entry(end - 1) == null || isField(nouns.entry(end - 1)) || activity)) {
        return end;
      }
      boolean sameKind =
          end > i + 1
              && nouns.entry(end - 1) != null
              && nouns.entry(i - 1) != null
              && nouns.entry(end - 1).isBody() == nouns.entry(i - 1).isBody()
              && !nouns.entry(end - 1).isPost();
      if (sameKind && wanted == Case.GENITIVE) {
        return end;
      }
    }
    return i;
  }

  /**
   * «труда, занятости и социальной защиты»: a comma counts where «и» closes the list, and behind a
   * plural also where nothing does: «министерствам энергетики, промышленности».
   */
  int listed(int i, boolean plural, boolean sphere) {
    int k = i;
    while (line.is(k, ",")) {
      if (nameAt[Math.min(k + 1, line.size() - 1)] != null || begins(k + 1)) {
        return i;
      }
      int end = member(k + 1, sphere);
      if (end <= k + 1 || begins(end - 1)) {
        return i;
      }
      int more = groups.phrase(end, Case.GENITIVE, null);
      k = Math.max(end, more);
    }
    if (!line.is(k, "и")) {
      return plural || line.in(k) && nameAt[k] != null ? k : i;
    }
    int last = member(k + 1, sphere);
    return last > k + 1 && !begins(last - 1) ? last : plural ? k : i;
  }

  /**
   * «по делам обороны, чрезвычайным ситуациям и ликвидации последствий»: behind «по» in either
   * case.
   */
  private int member(int i, boolean sphere) {
    int end = groups.phrase(i, Case.GENITIVE, null);
    return end > i || !sphere ? end : groups.phrase(i, Case.DATIVE, null);
  }

  /** «архитектуры и ЖКХ», «по делам обороны и ЧС»: letters that mean a field and no body. */
  private static boolean isField(Entry entry) {
    return entry.noun().equals("ЖКХ") || entry.noun().equals("ЧС");
  }

  /** A post or a body would begin something new; a place or people («женщин и детей») do not. */
  private boolean begins(int i) {
    var entry = nouns.entry(i);
    return entry != null && !entry.isPlace() && !entry.isOccupation() && !isField(entry);
  }
}
