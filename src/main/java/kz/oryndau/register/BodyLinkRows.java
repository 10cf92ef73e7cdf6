package kz.oryndau.register;

import static kz.oryndau.listing.Columns.constant;
import static kz.oryndau.listing.Columns.date;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/** Reads parents and successors of bodies. */
@ApplicationScoped
public class BodyLinkRows {

  private final SqlReader reader;

  BodyLinkRows(SqlReader reader) {
    this.reader = reader;
  }

  /** The links of a body to others and of others to it. */
  public List<BodyLinkRow> listOf(long body) {
    return list("where ? in (b.id, o.id)", body);
  }

  /** All links. */
  public List<BodyLinkRow> listAll() {
    return list("where true");
  }

  private List<BodyLinkRow> list(String where, Object... values) {
    var query =
        new SqlQuery(
                """
                select l.id, l.kind, l.valid_from, b.id as body_id, coalesce(b.name, '') as body,
                  o.id as other_id, coalesce(o.name, '') as other
                from body_link l
                join official b0 on b0.id = l.body_id
                join official b on b.id = coalesce(b0.merged_into, b0.id)
                join official o0 on o0.id = l.other_id
                join official o on o.id = coalesce(o0.merged_into, o0.id)
                """)
            .append(where, values)
            .append("order by l.kind, l.valid_from nulls first, l.id");
    return reader.list(
        query,
        row ->
            new BodyLinkRow(
                row.getLong("id"),
                constant(row, "kind", EntryEdits.Link.class),
                row.getLong("body_id"),
                row.getString("body"),
                row.getLong("other_id"),
                row.getString("other"),
                date(row, "valid_from")));
  }
}
