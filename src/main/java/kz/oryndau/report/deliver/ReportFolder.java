package kz.oryndau.report.deliver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files below one folder and nowhere else. */
final class ReportFolder {

  private final Path base;

  ReportFolder(Path base) {
    this.base = base;
  }

  /**
   * Writes a file whole or not at all.
   *
   * @param folder name of a folder below the base; made if there is none
   * @throws IOException if it can't be written, or the folder leads out of the base
   */
  Path write(String folder, String name, byte[] content) throws IOException {
    var root = Files.createDirectories(base).toRealPath();
    var directory = root.resolve(folder).normalize();
    if (!directory.startsWith(root) || directory.equals(root)) {
      throw new IOException(folder);
    }
    // A link inside the base must not lead out of it either.
    if (!Files.createDirectories(directory).toRealPath().startsWith(root)) {
      throw new IOException(folder);
    }
    var file = directory.resolve(name);
    var partial = Files.createTempFile(directory, ".report", ".part");
    try {
      Files.write(partial, content);
      return Files.move(
          partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }
}
