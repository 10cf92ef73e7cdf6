package kz.oryndau.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongSupplier;
import kz.oryndau.listing.Snapshot;

/**
 * A file that can be written from any state of the data.
 *
 * @param address what it was asked by: path and options in one order, so that it names the file
 * @param fileName what it is saved as
 * @param mediaType with its character set where it has one
 * @param open whether everybody may have it
 * @param repeatable whether the same state of the data makes the same bytes
 * @param expected how many rows it has about now
 * @param body writes it
 */
public record Export(
    String address,
    String fileName,
    String mediaType,
    boolean open,
    boolean repeatable,
    LongSupplier expected,
    Body body) {

  /** Writes the file. */
  @FunctionalInterface
  public interface Body {

    /**
     * Writes the whole file as rows come and leaves the stream open.
     *
     * @param written is told after each row
     * @throws IOException if the stream takes no more
     */
    void write(Snapshot data, OutputStream output, Runnable written) throws IOException;
  }
}
