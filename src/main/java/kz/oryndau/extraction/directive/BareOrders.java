package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.ObjectCase;

/** «Министерству здравоохранения обеспечить …»: no verb but the infinitive. */
final class BareOrders {

  private BareOrders() {}

  /** Without an issuer; none where a finite verb comes first or nobody is addressed. */
  static List<Draft> read(Stretch stretch) {
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
    if (zone.parties.isEmpty()
        || zone.parties.get(0).from() > stretch.from() + 4
        || !zone.parties.get(0).isDative()) {
      return found;
    }
    for (var action :
        new Actions(line, stretch.marks(), ObjectCase.DATIVE, stretch.to()).read(stretch.from())) {
      found.add(
          new Draft(
              Directive.Kind.DIRECTIVE, line, action, null, null, stretch.quote(), false, 0.85));
    }
    return found;
  }
}
