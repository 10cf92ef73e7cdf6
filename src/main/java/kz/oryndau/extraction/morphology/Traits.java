package kz.oryndau.extraction.morphology;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Trait;

/**
 * An unchanging set of marks as the bits of a number, one instance for each combination: of all
 * that is asked of a reading, the marks are asked for most.
 */
final class Traits extends AbstractSet<Trait> {

  private static final Trait[] ALL = Trait.values();
  private static final Traits[] COMBINATIONS = new Traits[1 << ALL.length];

  static {
    Arrays.setAll(COMBINATIONS, Traits::new);
  }

  private final int bits;
  private final List<Trait> list;
  private final int hash;

  private Traits(int bits) {
    this.bits = bits;
    this.list = Arrays.stream(ALL).filter(this::has).toList();
    this.hash = list.stream().mapToInt(Trait::hashCode).sum();
  }

  /** The set with these marks. */
  static Traits of(Set<Trait> marks) {
    if (marks instanceof Traits known) {
      return known;
    }
    int bits = 0;
    for (var mark : marks) {
      bits |= 1 << mark.ordinal();
    }
    return COMBINATIONS[bits];
  }

  /** The set with these marks. */
  static Traits of(Trait... marks) {
    int bits = 0;
    for (var mark : marks) {
      bits |= 1 << mark.ordinal();
    }
    return COMBINATIONS[bits];
  }

  boolean has(Trait mark) {
    return (bits & 1 << mark.ordinal()) != 0;
  }

  @Override
  public boolean contains(Object mark) {
    return mark instanceof Trait trait && has(trait);
  }

  @Override
  public Iterator<Trait> iterator() {
    return list.iterator();
  }

  @Override
  public int size() {
    return list.size();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || !(other instanceof Traits) && super.equals(other);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
