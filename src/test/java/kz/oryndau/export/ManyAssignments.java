package kz.oryndau.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The generator of assignments with hostile texts, as many as one likes. */
final class ManyAssignments {

  private ManyAssignments() {}

  /** SQL that fills an empty archive with {@code rows} assignments, a multiple of ten. */
  static String sql(int rows) {
    try (var script = ManyAssignments.class.getResourceAsStream("/export/many-assignments.sql")) {
      return "set generator.rows = "
          + rows
          + ";\n"
          + new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
