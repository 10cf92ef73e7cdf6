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

  /** Only what a person has entered: aliases, a name put right, the names of a table. */
  private static final String BODIES =
      """
      select n.name from official_name n join official o on o.id = n.official_id
      where o.type = 'BODY' and not o.hidden and not o.sample
        and n.kind in ('ALIAS', 'ABBREVIATION', 'FORMER')
      union
      select o.name from official o
      where o.type = 'BODY' and not o.hidden and not o.sample
        and (exists (select from tenure t where t.body_id = o.id)
          or exists (select from register_decision d
            where d.official_id = o.id and d.kind = 'RENAME' and d.undone_at is null))
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

  /** Names of bodies, and what else they are called. */
  public Set<String> bodies() {
    return new HashSet<>(reader.list(new SqlQuery(BODIES), row -> row.getString("name")));
  }

  /** Posts of the table of office holders. */
  public Set<String> posts() {
    return new HashSet<>(
        reader.list(
            new SqlQuery("select distinct post from tenure"), row -> row.getString("post")));
  }

  /** Every form of the name of every programme. */
  public Set<String> programmes() {
    return new HashSet<>(
        reader.list(new SqlQuery("select name from programme_name"), row -> row.getString("name")));
  }
}
