package kz.oryndau.export;

import java.util.List;
import java.util.function.LongSupplier;
import kz.oryndau.listing.Selection;
import kz.oryndau.table.Column;

/**
 * A list that can be taken away as a file.
 *
 * @param name its machine name, as {@code assignments}
 * @param columns all that there are
 * @param rows those that fit the filters, in order
 * @param count how many fit about now
 */
public record ExportedList<R>(
    String name, List<Column<R>> columns, Selection<R> rows, LongSupplier count) {}
