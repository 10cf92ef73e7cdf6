package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.ObjectCase;

/** «Министерству здравоохранения обеспечить …»: no verb but the infinitive. */
final class BareOrders {

  private BareOrders() {}

  /**
   * Without an issuer; none where a finite verb comes first or nobody is addressed.
   *
   * @param follows whether the sentence stands right behind an order: «Виновных – наказать.»
   */
  static List<Draft> read(Stretch stretch, boolean follows) {
    var line = stretch.line();
    var found = new ArrayList<Draft>();
    int head = stretch.from();
    while (head < stretch.to() && !line.isInfinitive(head)) {
      if (line.isFinite(head)) {
        return found;
      }
      head++;
    }
    if (head >= stretch.to()) {
      return found;
    }
    var zone = new Zone(line, stretch.marks(), ObjectCase.DATIVE).read(stretch.from(), head);
    boolean addressed =
        !zone.parties.isEmpty()
            && zone.parties.get(0).from() <= stretch.from() + 4
            && zone.parties.get(0).isDative();
    if (!addressed && !isWhole(stretch)) {
      return found;
    }
    for (var action :
        new Actions(line, stretch.marks(), ObjectCase.DATIVE, stretch.to()).read(stretch.from())) {
      boolean loose = !addressed && !follows && !Vagueness.isMeasured(line, action);
      found.add(
          new Draft(
                  Directive.Kind.DIRECTIVE, line, action, null, null, stretch.quote(), false, 0.85)
              .doubted(loose, Doubt.LOOSE));
    }
    return found;
  }

  /** Whether the sentence is the stretch and has no finite verb. */
  private static boolean isWhole(Stretch stretch) {
    var line = stretch.line();
    for (int at = stretch.from(); at < stretch.to(); at++) {
      if (line.isFinite(at)) {
        return false;
      }
    }
    return stretch.from() == 0 && stretch.to() == line.size() && line.is(line.size() - 1, ".");
  }
}
