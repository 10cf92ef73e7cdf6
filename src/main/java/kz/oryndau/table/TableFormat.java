package kz.oryndau.table;

import java.io.IOException;
import java.io.OutputStream;

/** A kind of file that a table can be written to. */
public interface TableFormat {

  /**
   * Writes a whole file. Rows go out as they come, so memory stays flat; the stream is flushed and
   * left open.
   *
   * @throws IOException if the stream takes no more
   */
  <R> void write(Table<R> table, OutputStream output) throws IOException;

  /** The media type, with its character set where it has one. */
  String mediaType();

  /** What such a file's name ends with, without the dot. */
  String extension();
}
