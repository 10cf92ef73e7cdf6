package kz.oryndau.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;
import kz.oryndau.official.identity.PostMeaning;

/** Ties posts that articles give to the bodies of the register. */
@ApplicationScoped
public class PostBodies {

  /** Ministries and akimats by any of their names: an article says the one or the other. */
  private static final String BODIES =
      """
      select root.id, coalesce(root.name, n.name) as name, n.name as form
      from official_name n join official o on o.id = n.official_id
        join official root on root.id = coalesce(o.merged_into, o.id)
      where root.type = 'BODY' and not root.hidden
        and root.sample = (select s.sample from official s where s.id = ?)
        and n.name ~* '^(министерств|мин[а-я]|м[вчи][дс]|аким|әкім)|министрлігі|ministry'
      order by root.id
      """;

  private final SqlReader reader;

  PostBodies(SqlReader reader) {
    this.reader = reader;
  }

  /** A body of the register. */
  public record Body(Long id, String name) {}

  private record Named(Body body, String form) {}

  /** The body of each of these posts of an official, where exactly one is known. */
  public Map<String, Body> find(long official, Collection<String> posts) {
    var meanings = new HashMap<String, PostMeaning>();
    posts.forEach(post -> meanings.put(post, PostMeaning.of(post)));
    if (meanings.values().stream().noneMatch(PostMeaning::specific)) {
      return Map.of();
    }
    var known = reader.list(new SqlQuery(BODIES, official), PostBodies::named);
    var found = new HashMap<String, Body>();
    meanings.forEach(
        (post, meaning) -> {
          var bodies = bodies(meaning, known);
          if (bodies.size() == 1) {
            found.put(post, bodies.get(0));
          }
        });
    return found;
  }

  private static List<Body> bodies(PostMeaning meaning, List<Named> known) {
    return known.stream()
        .filter(each -> meaning.belongsTo(each.form()))
        .map(Named::body)
        .distinct()
        .toList();
  }

  private static Named named(ResultSet row) throws SQLException {
    return new Named(new Body(row.getLong("id"), row.getString("name")), row.getString("form"));
  }
}
