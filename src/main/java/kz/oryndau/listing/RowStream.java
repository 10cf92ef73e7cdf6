package kz.oryndau.listing;

import java.util.function.Consumer;

/** Rows that are read only when somebody asks for them, in constant memory. */
@FunctionalInterface
public interface RowStream<R> {

  /** Hands over every row, in order. */
  void forEach(Consumer<R> sink);
}
