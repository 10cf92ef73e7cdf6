package kz.oryndau.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;
import kz.oryndau.official.Official;
import kz.oryndau.official.identity.Identity;

/** Names that people have put right or filed, for whoever reads texts. */
@ApplicationScoped
public class RegisterLexicon {

  private static final String RENAMED =
      """
      select d.old_name, o.name, o.type from register_decision d
      join official o on o.id = d.official_id
      where d.kind = 'RENAME' and d.undone_at is null and d.old_name is not null
        and o.name is not null and o.name <> d.old_name
        and not exists (select from official x where x.name = d.old_name and x.type = o.type
          and x.id <> o.id and x.merged_into is null and not x.hidden)
      order by d.id\
      """;

  private final SqlReader reader;

  RegisterLexicon(SqlReader reader) {
    this.reader = reader;
  }

  private record Renamed(String from, String to, boolean body) {}

  /** What names were misread as, and what they are. */
  public Map<String, String> misread() {
    var right = new HashMap<String, String>();
    reader
        .list(
            new SqlQuery(RENAMED),
            row ->
                new Renamed(
                    row.getString("old_name"),
                    row.getString("name"),
                    row.getString("type").equals(Official.Type.BODY.name())))
        .stream()
        .filter(each -> each.body() || Identity.misread(each.from(), each.to()))
        .forEach(each -> right.put(each.from(), each.to()));
    return right;
  }

  /** Every form of the name of every programme. */
  public Set<String> programmes() {
    return new HashSet<>(
        reader.list(new SqlQuery("select name from programme_name"), row -> row.getString("name")));
  }
}
