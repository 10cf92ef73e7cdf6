package kz.oryndau.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;

/** Reads what officials are called in a language other than that of most articles. */
@ApplicationScoped
public class OfficialNames {

  private static final String KAZAKH =
      "select " + OfficialRows.KAZAKH + " as name from official o where o.id = ?";
  private static final String LATIN =
      "select " + OfficialRows.LATIN + " as name from official o where o.id = ?";

  private final SqlReader reader;

  OfficialNames(SqlReader reader) {
    this.reader = reader;
  }

  /**
   * The name of an entry for readers of a language: the one that a person has set, otherwise the
   * longest that an article has in its letters.
   *
   * @param language "kk", "en" or any other, for which there is none
   */
  public Optional<String> find(long id, String language) {
    var select =
        switch (language) {
          case "kk" -> KAZAKH;
          case "en" -> LATIN;
          default -> null;
        };
    return select == null
        ? Optional.empty()
        : reader
            .list(new SqlQuery(select, id), row -> Optional.ofNullable(row.getString("name")))
            .stream()
            .flatMap(Optional::stream)
            .findFirst();
  }
}
