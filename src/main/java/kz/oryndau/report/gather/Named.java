package kz.oryndau.report.gather;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.oryndau.official.OfficialRow;
import kz.oryndau.register.PolicyAreas.Area;
import kz.oryndau.register.Programmes;

/**
 * What the keys in a question and in rows are called.
 *
 * @param officials whom the question names, by key
 * @param programmes all programmes of the register
 * @param areas all policy areas
 */
public record Named(
    Map<Long, OfficialRow> officials, List<Programmes.Row> programmes, List<Area> areas) {

  /** Copies the lists. */
  public Named {
    officials = Map.copyOf(officials);
    programmes = List.copyOf(programmes);
    areas = List.copyOf(areas);
  }

  /** The programme that articles call so; empty where nobody has filed the name. */
  public Optional<Programmes.Row> programme(String form) {
    var lower = form.toLowerCase(Locale.ROOT);
    return programmes.stream()
        .filter(row -> row.forms().stream().anyMatch(f -> f.toLowerCase(Locale.ROOT).equals(lower)))
        .findFirst();
  }
}
