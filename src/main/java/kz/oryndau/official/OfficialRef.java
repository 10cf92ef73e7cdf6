package kz.oryndau.official;

import java.sql.ResultSet;
import java.sql.SQLException;
import kz.oryndau.listing.Columns;

/**
 * Who a record names, as its article gives it.
 *
 * @param id database key; null for an addressee who is no official
 * @param label the name, or the post of an unnamed holder
 * @param post the post that the article gives first; null where it gives none or it is the label
 */
public record OfficialRef(Long id, String label, String post) {

  /**
   * SQL that selects one: columns {@code NAME_id}, {@code NAME_label}, {@code NAME_post} of the
   * official whose key stands in {@code r.NAME_id}, in article {@code a}.
   */
  public static String columns(String name) {
    return """
        NAME.id as NAME_id, coalesce(NAME.name, NAME_post.title, '') as NAME_label,
          case when NAME.name is not null then NAME_post.title end as NAME_post\
        """
        .replace("NAME", name);
  }

  /** The join that {@link #columns} needs. */
  public static String join(String name) {
    return """
        left join official NAME on NAME.id = r.NAME_id
        left join official_post NAME_post on NAME_post.official_id = r.NAME_id
          and NAME_post.article_id = a.id and NAME_post.position = 0
        """
        .replace("NAME", name);
  }

  /** Reads the columns of {@link #columns}; null where the record names nobody. */
  public static OfficialRef of(ResultSet row, String name) throws SQLException {
    var id = Columns.id(row, name + "_id");
    return id == null
        ? null
        : new OfficialRef(id, row.getString(name + "_label"), row.getString(name + "_post"));
  }
}
