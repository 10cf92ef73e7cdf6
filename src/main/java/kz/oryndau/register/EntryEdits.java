package kz.oryndau.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialName;
import kz.oryndau.official.OfficialRepository;
import kz.oryndau.platform.CleanText;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;

/**
 * What a person adds to an entry: names in other alphabets, aliases, and how bodies hang together.
 */
@ApplicationScoped
public class EntryEdits {

  private static final int MAX_NAME = 300;

  /** How one body hangs on another. */
  public enum Link {
    /** It is a part of the other. */
    PARENT,
    /** The other took its place. */
    SUCCESSOR
  }

  private final OfficialRepository officials;
  private final EntityManager entities;
  private final Clock clock;

  EntryEdits(OfficialRepository officials, EntityManager entities, Clock clock) {
    this.officials = officials;
    this.entities = entities;
    this.clock = clock;
  }

  /** Sets the names in Kazakh and Latin letters and the country; blank takes away. */
  @Transactional
  public void describe(long id, String kazakh, String latin, String country) {
    var violations = new Violations();
    CleanText.check("nameKk", kazakh, MAX_NAME, violations);
    CleanText.check("nameLatin", latin, MAX_NAME, violations);
    var code = blankToNull(country);
    if (code != null && !code.matches("[A-Za-z]{2}")) {
      violations.add("country", Rule.NOT_ONE_OF, code, "KZ, RU, UZ, …");
    }
    violations.orThrow();
    entry(id)
        .describe(
            blankToNull(kazakh),
            blankToNull(latin),
            code == null ? null : code.toUpperCase(Locale.ROOT));
  }

  /** Adds an alias, an abbreviation or a former name. */
  @Transactional
  public void addName(long id, String name, OfficialName.Kind kind, LocalDate from, LocalDate to) {
    var violations = new Violations();
    CleanText.checkRequired("name", name, MAX_NAME, violations);
    if (from != null && to != null && to.isBefore(from)) {
      violations.add("to", Rule.ENDS_BEFORE_IT_STARTS);
    }
    violations.orThrow();
    entry(id).addName(name.strip(), kind, from, to);
  }

  /** Takes an alias away; the name that the entry is called by stays. */
  @Transactional
  public void removeName(long id, String name, OfficialName.Kind kind) {
    var official = entry(id);
    if (!name.equals(official.name())) {
      official.removeName(name, kind);
    }
  }

  /** Says that a body is a part of another, or was followed by it, from a day on or for ever. */
  @Transactional
  public void link(long id, Long other, Link link, LocalDate from, String by) {
    var body = entry(id);
    var target = other == null ? null : officials.findById(other);
    if (target == null
        || target.type() != Official.Type.BODY
        || body.type() != Official.Type.BODY
        || other == id) {
      var violations = new Violations();
      violations.add("other", Rule.UNKNOWN_ENTRY, other == null ? "" : other);
      violations.orThrow();
    }
    entities
        .createNativeQuery(
            """
            insert into body_link (body_id, other_id, kind, valid_from, created_at, created_by)
            values (:body, :other, :kind, cast(:day as date), :at, :by)
            on conflict on constraint body_link_uk do update set valid_from = excluded.valid_from\
            """)
        .setParameter("body", id)
        .setParameter("other", other)
        .setParameter("kind", link.name())
        .setParameter("day", from == null ? null : from.toString())
        .setParameter("at", clock.instant().atOffset(ZoneOffset.UTC))
        .setParameter("by", by)
        .executeUpdate();
  }

  /** Takes a link between bodies away. */
  @Transactional
  public void unlink(long link) {
    entities
        .createNativeQuery("delete from body_link where id = :id")
        .setParameter("id", link)
        .executeUpdate();
  }

  /** Takes a line of the table of office holders away. */
  @Transactional
  public void removeTenure(long tenure) {
    entities
        .createNativeQuery("delete from tenure where id = :id")
        .setParameter("id", tenure)
        .executeUpdate();
  }

  private Official entry(long id) {
    return officials.findByIdOptional(id).orElseThrow(NotFoundException::new);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
