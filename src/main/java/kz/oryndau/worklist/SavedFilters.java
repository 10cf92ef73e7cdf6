package kz.oryndau.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;
import kz.oryndau.platform.CleanText;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;

/** The saved filters of each user; nobody sees or touches another's. */
@ApplicationScoped
public class SavedFilters {

  static final int MAX_NAME = 100;
  static final int MAX_ADDRESS = 2_000;

  /** A list of the portal with a query, so that no saved filter ever leads elsewhere. */
  private static final Pattern ADDRESS =
      Pattern.compile("/(?:assignments|statements|articles|officials|reports/[a-z]+)\\?\\S+");

  private final EntityManager entities;
  private final SqlReader reader;
  private final Clock clock;

  SavedFilters(EntityManager entities, SqlReader reader, Clock clock) {
    this.entities = entities;
    this.reader = reader;
    this.clock = clock;
  }

  /** Those of a user, by name. */
  public List<SavedFilter> list(String username) {
    var query =
        new SqlQuery(
            """
            select f.id, f.name, f.address from saved_filter f where f.username = ?
            order by f.name, f.id
            """,
            username);
    return reader.list(
        query,
        row -> new SavedFilter(row.getLong("id"), row.getString("name"), row.getString("address")));
  }

  /**
   * Saves the address of a list.
   *
   * @throws kz.oryndau.platform.InvalidInput if the name is missing, too long or taken, or the
   *     address is none of a list
   */
  @Transactional
  public void save(String username, String name, String address) {
    var violations = new Violations();
    check(username, name, 0, violations);
    if (CleanText.checkRequired("address", address, MAX_ADDRESS, violations)
        && !ADDRESS.matcher(address).matches()) {
      violations.add("address", Rule.UNKNOWN_PAGE, address);
    }
    violations.orThrow();
    entities
        .createNativeQuery(
            "insert into saved_filter (username, name, address, created_at) values (?1, ?2, ?3, ?4)")
        .setParameter(1, username)
        .setParameter(2, name.strip())
        .setParameter(3, address)
        .setParameter(4, clock.instant())
        .executeUpdate();
  }

  /**
   * Gives a filter another name.
   *
   * @throws NotFoundException if the user has none with this key
   * @throws kz.oryndau.platform.InvalidInput if the name is missing, too long or taken
   */
  @Transactional
  public void rename(String username, long id, String name) {
    var violations = new Violations();
    check(username, name, id, violations);
    violations.orThrow();
    requireOne(
        entities
            .createNativeQuery("update saved_filter set name = ?1 where id = ?2 and username = ?3")
            .setParameter(1, name.strip())
            .setParameter(2, id)
            .setParameter(3, username)
            .executeUpdate());
  }

  /**
   * Deletes a filter.
   *
   * @throws NotFoundException if the user has none with this key
   */
  @Transactional
  public void delete(String username, long id) {
    requireOne(
        entities
            .createNativeQuery("delete from saved_filter where id = ?1 and username = ?2")
            .setParameter(1, id)
            .setParameter(2, username)
            .executeUpdate());
  }

  private void check(String username, String name, long own, Violations violations) {
    if (!CleanText.checkRequired("name", name, MAX_NAME, violations)) {
      return;
    }
    var taken =
        list(username).stream()
            .anyMatch(each -> each.id() != own && each.name().equalsIgnoreCase(name.strip()));
    if (taken) {
      violations.add("name", Rule.NAME_TAKEN, name.strip());
    }
  }

  private static void requireOne(int rows) {
    if (rows != 1) {
      throw new NotFoundException();
    }
  }
}
