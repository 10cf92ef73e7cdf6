package kz.oryndau.register;

import static kz.oryndau.listing.Columns.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;
import kz.oryndau.platform.CleanText;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;

/**
 * Programmes, each with every form under which articles name it. What articles name becomes an
 * entry only when a person says so.
 */
@ApplicationScoped
public class Programmes {

  private static final int MAX_NAME = 300;

  private static final String SELECT =
      """
      select p.id, p.name, p.name_kk, p.name_latin,
        (select array_agg(n.name order by n.name) from programme_name n
          where n.programme_id = p.id) as forms,
        (select count(*) from assignment r where r.review = any (?) and exists (
          select from unnest(r.programmes) f join programme_name n on n.name_key = lower(f)
          where n.programme_id = p.id)) as assignments
      from programme p where true
      """;

  private static final String UNFILED =
      """
      select min(f) as name, count(*) as times from assignment r, unnest(r.programmes) f
      where r.review = any (?)
        and not exists (select from programme_name n where n.name_key = lower(f))
      group by lower(f) order by times desc, name limit 200\
      """;

  private final SqlReader reader;
  private final EntityManager entities;
  private final Clock clock;

  Programmes(SqlReader reader, EntityManager entities, Clock clock) {
    this.reader = reader;
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * A programme.
   *
   * @param nameKk in Kazakh; may be null
   * @param nameLatin in Latin letters; may be null
   * @param forms every form of its name
   * @param assignments how many assignments of the scope name it
   */
  public record Row(
      long id, String name, String nameKk, String nameLatin, List<String> forms, long assignments) {

    /** Copies the list. */
    public Row {
      forms = List.copyOf(forms);
    }

    /** The name for a reader of a language: "kk", "en" or any other. */
    public String nameIn(String language) {
      var own = "kk".equals(language) ? nameKk : "en".equals(language) ? nameLatin : null;
      return own == null ? name : own;
    }
  }

  /** A name that articles give and that belongs to no programme yet. */
  public record Unfiled(String name, long assignments) {}

  /** All programmes by name. */
  public List<Row> list(ReviewScope scope) {
    return reader.list(
        new SqlQuery(SELECT, (Object) scope.statusNames()).append("order by p.name, p.id"),
        Programmes::row);
  }

  /** One programme. */
  public Optional<Row> find(long id, ReviewScope scope) {
    return reader.find(
        new SqlQuery(SELECT, (Object) scope.statusNames()).and("p.id = ?", id), Programmes::row);
  }

  /** Names that belong to no programme yet, the most frequent first. */
  public List<Unfiled> listUnfiled(ReviewScope scope) {
    return reader.list(
        new SqlQuery(UNFILED, (Object) scope.statusNames()),
        row -> new Unfiled(row.getString("name"), row.getLong("times")));
  }

  /** Makes a programme of a name; answers with its key. */
  @Transactional
  public long add(String name, String by) {
    checkFree(name, null);
    var id =
        ((Number)
                entities
                    .createNativeQuery(
                        "insert into programme (name, created_at, created_by)"
                            + " values (:name, :at, :by) returning id")
                    .setParameter("name", name.strip())
                    .setParameter("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .setParameter("by", by)
                    .getSingleResult())
            .longValue();
    addForm(id, name);
    return id;
  }

  /** Adds a form under which articles name it. */
  @Transactional
  public void addForm(long id, String name) {
    checkFree(name, id);
    entities
        .createNativeQuery(
            "insert into programme_name values (:id, :name, lower(:name)) on conflict do nothing")
        .setParameter("id", id)
        .setParameter("name", name.strip())
        .executeUpdate();
  }

  /** Takes a form away. */
  @Transactional
  public void removeForm(long id, String name) {
    entities
        .createNativeQuery(
            "delete from programme_name where programme_id = :id and name_key = lower(:name)")
        .setParameter("id", id)
        .setParameter("name", name)
        .executeUpdate();
  }

  /** Sets the names in the three languages; the last two may be blank. */
  @Transactional
  public void rename(long id, String name, String kazakh, String latin) {
    checkFree(name, id);
    var changed =
        entities
            .createNativeQuery(
                "update programme set name = :name, name_kk = nullif(:kk, ''),"
                    + " name_latin = nullif(:latin, '') where id = :id")
            .setParameter("name", name.strip())
            .setParameter("kk", kazakh == null ? "" : kazakh.strip())
            .setParameter("latin", latin == null ? "" : latin.strip())
            .setParameter("id", id)
            .executeUpdate();
    if (changed == 0) {
      throw new NotFoundException();
    }
    for (var form : new String[] {name, kazakh, latin}) {
      if (form != null && !form.isBlank()) {
        addForm(id, form);
      }
    }
  }

  /** A form means one programme, so that no assignment is counted for two. */
  private void checkFree(String name, Long id) {
    var violations = new Violations();
    if (CleanText.checkRequired("name", name, MAX_NAME, violations)) {
      var others =
          entities
              .createNativeQuery(
                  "select 1 from programme_name where name_key = lower(:name)"
                      + " and programme_id <> :id")
              .setParameter("name", name.strip())
              .setParameter("id", id == null ? 0 : id)
              .getResultList();
      if (!others.isEmpty()) {
        violations.add("name", Rule.ENTRY_TAKEN, name);
      }
    }
    violations.orThrow();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getString("name"),
        row.getString("name_kk"),
        row.getString("name_latin"),
        texts(row, "forms"),
        row.getLong("assignments"));
  }
}
