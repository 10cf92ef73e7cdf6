package kz.oryndau.platform.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** Files and directories that only their owner may read. */
public final class PrivateFile {

  private PrivateFile() {}

  /** The content of {@code file}; made of {@code content} and kept where there is none yet. */
  public static String readOrCreate(Path file, Supplier<String> content) throws IOException {
    if (!Files.exists(file)) {
      createDirectories(file.toAbsolutePath().getParent());
      // Written aside first: a crash leaves either no file or a whole one.
      var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "new", "", only("rw-"));
      Files.writeString(draft, content.get());
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return Files.readString(file).strip();
  }

  /** Makes a directory and those above it that are missing. */
  public static void createDirectories(Path directory) throws IOException {
    Files.createDirectories(directory, only("rwx"));
  }

  private static FileAttribute<?>[] only(String owner) {
    var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner + "------"))
        }
        : new FileAttribute<?>[0];
  }
}
