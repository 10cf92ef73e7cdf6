package kz.oryndau.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;
import kz.oryndau.platform.CleanText;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;

/** The policy areas: what people call them in three languages, and which belongs to which. */
@ApplicationScoped
public class PolicyAreas {

  private static final int MAX_NAME = 100;

  private final SqlReader reader;
  private final EntityManager entities;

  PolicyAreas(SqlReader reader, EntityManager entities) {
    this.reader = reader;
    this.entities = entities;
  }

  /**
   * A policy area.
   *
   * @param slug as records hold it
   * @param parent slug of the area that it is a part of; null for none
   */
  public record Area(String slug, String parent, String nameRu, String nameKk, String nameEn) {

    /** What a reader of a language calls it. */
    public String nameIn(String language) {
      return "kk".equals(language) ? nameKk : "en".equals(language) ? nameEn : nameRu;
    }
  }

  /** All areas, each part after its whole. */
  public List<Area> list() {
    return reader.list(
        new SqlQuery(
            "select slug, parent, name_ru, name_kk, name_en from policy_area"
                + " order by coalesce(parent, slug), parent nulls first, slug"),
        row ->
            new Area(
                row.getString("slug"),
                row.getString("parent"),
                row.getString("name_ru"),
                row.getString("name_kk"),
                row.getString("name_en")));
  }

  /** Adds an area or changes one; records keep their slugs. */
  @Transactional
  public void save(Area area) {
    check(area);
    entities
        .createNativeQuery(
            """
            insert into policy_area (slug, parent, name_ru, name_kk, name_en)
            values (:slug, nullif(:parent, ''), :ru, :kk, :en)
            on conflict on constraint policy_area_pk do update set parent = excluded.parent,
              name_ru = excluded.name_ru, name_kk = excluded.name_kk, name_en = excluded.name_en\
            """)
        .setParameter("slug", area.slug())
        .setParameter("parent", area.parent() == null ? "" : area.parent())
        .setParameter("ru", area.nameRu().strip())
        .setParameter("kk", area.nameKk().strip())
        .setParameter("en", area.nameEn().strip())
        .executeUpdate();
  }

  /** Two levels are enough for thirty areas, and keep a part from being its own whole. */
  private void check(Area area) {
    var violations = new Violations();
    CleanText.checkRequired("nameRu", area.nameRu(), MAX_NAME, violations);
    CleanText.checkRequired("nameKk", area.nameKk(), MAX_NAME, violations);
    CleanText.checkRequired("nameEn", area.nameEn(), MAX_NAME, violations);
    if (area.slug() == null || !area.slug().matches("[a-z][a-z-]{1,40}")) {
      violations.add(
          "slug", Rule.NOT_ONE_OF, String.valueOf(area.slug()), "water-supply, roads, …");
    }
    if (area.parent() != null && !area.parent().isEmpty()) {
      var known = list();
      var whole =
          known.stream()
              .anyMatch(each -> each.slug().equals(area.parent()) && each.parent() == null);
      var hasParts = known.stream().anyMatch(each -> area.slug().equals(each.parent()));
      if (!whole || hasParts || area.parent().equals(area.slug())) {
        violations.add("parent", Rule.UNKNOWN_ENTRY, area.parent());
      }
    }
    violations.orThrow();
  }
}
