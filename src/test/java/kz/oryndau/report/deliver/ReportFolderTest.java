package kz.oryndau.report.deliver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files go below the base and nowhere else. */
class ReportFolderTest {

  @TempDir Path base;
  @TempDir Path elsewhere;

  @Test
  void writesAFileWhole() throws IOException {
    var folder = new ReportFolder(base.resolve("new"));
    folder.write("Минздрав", "отчёт.pdf", new byte[] {1});
    var file = folder.write("Минздрав", "отчёт.pdf", new byte[] {1, 2, 3});
    assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(file));
    try (var files = Files.list(file.getParent())) {
      assertEquals(1, files.count(), "no part is left behind");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../x", "/etc", "a/../..", "."})
  void neverLeavesTheBase(String folder) {
    assertThrows(
        IOException.class, () -> new ReportFolder(base).write(folder, "a.pdf", new byte[1]));
  }

  @Test
  void followsNoLinkOutOfTheBase() throws IOException {
    Files.createSymbolicLink(base.resolve("link"), elsewhere);
    assertThrows(
        IOException.class, () -> new ReportFolder(base).write("link", "a.pdf", new byte[1]));
    try (var files = Files.list(elsewhere)) {
      assertEquals(0, files.count());
    }
  }
}
