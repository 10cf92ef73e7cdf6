package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import kz.oryndau.extraction.directive.PolicyAreas.Entry;

/** How much each policy area is touched by some words, by the weights of the words. */
final class AreaWeights {

  private final List<String> names;
  private final double[] sums;

  /** The highest of the sums; negative until somebody asks. */
  private double highest = -1;

  /** Touches none of the areas, which must come in the order of the alphabet. */
  AreaWeights(List<String> names) {
    this.names = names;
    this.sums = new double[names.size()];
  }

  /** Other weights of the same areas. */
  AreaWeights with(IntToDoubleFunction weightOf) {
    var others = new AreaWeights(names);
    Arrays.setAll(others.sums, weightOf);
    return others;
  }

  void add(List<Entry> entries) {
    highest = -1;
    for (int at = 0; at < entries.size(); at++) {
      var entry = entries.get(at);
      if (entry.area() >= 0) {
        sums[entry.area()] += entry.weight();
      }
    }
  }

  void add(AreaWeights more) {
    highest = -1;
    for (int area = 0; area < sums.length; area++) {
      sums[area] += more.sums[area];
    }
  }

  double of(int area) {
    return sums[area];
  }

  double of(String area) {
    return sums[Collections.binarySearch(names, area)];
  }

  /** Whether the index is that of the area. */
  boolean is(int area, String name) {
    return names.get(area).equals(name);
  }

  boolean touches(String area) {
    return of(area) > 0;
  }

  /** The same weights but for one area. */
  AreaWeights without(String area) {
    int index = Collections.binarySearch(names, area);
    return with(at -> at == index ? 0 : sums[at]);
  }

  boolean isEmpty() {
    return highest() == 0;
  }

  double highest() {
    if (highest < 0) {
      highest = 0;
      for (double sum : sums) {
        highest = Math.max(highest, sum);
      }
    }
    return highest;
  }

  /** Up to so many areas of this weight or more, the highest first. */
  List<String> most(int limit, double least) {
    var found = new ArrayList<String>(limit);
    double below = Double.MAX_VALUE;
    int after = -1;
    while (found.size() < limit) {
      int next = -1;
      for (int area = 0; area < sums.length; area++) {
        boolean open = sums[area] < below || sums[area] == below && area > after;
        if (open
            && sums[area] >= least
            && sums[area] > 0
            && (next < 0 || sums[area] > sums[next])) {
          next = area;
        }
      }
      if (next < 0) {
        break;
      }
      found.add(names.get(next));
      below = sums[next];
      after = next;
    }
    return found;
  }
}
