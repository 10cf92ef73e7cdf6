package kz.oryndau.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialRepository;
import kz.oryndau.official.identity.Identity;
import kz.oryndau.official.identity.Profile;
import kz.oryndau.official.identity.Profile.HeldPost;

/** Takes in tables of office holders, each whole or not at all. */
@ApplicationScoped
public class TenureImport {

  private final OfficialRepository officials;
  private final Candidates candidates;
  private final PossibleDuplicates duplicates;
  private final Tenures tenures;
  private final Clock clock;

  TenureImport(
      OfficialRepository officials,
      Candidates candidates,
      PossibleDuplicates duplicates,
      Tenures tenures,
      Clock clock) {
    this.officials = officials;
    this.candidates = candidates;
    this.duplicates = duplicates;
    this.tenures = tenures;
    this.clock = clock;
  }

  /**
   * Stores the lines of a table. A line that stands in the register already is not stored twice.
   *
   * @return how many lines are new
   * @throws kz.oryndau.platform.InvalidInput naming every line that is wrong; nothing is stored
   */
  @Transactional
  public int take(String csv, String by) {
    var lines = TenureTable.read(csv);
    return (int) lines.stream().filter(line -> take(line, by)).count();
  }

  private boolean take(TenureLine line, String by) {
    var person = person(line);
    if (line.nameKk() != null || line.nameLatin() != null) {
      person.describe(line.nameKk(), line.nameLatin(), line.country());
    }
    var known =
        tenures.list("officialId = ?1 and post = ?2", person.id(), line.post()).stream()
            .anyMatch(each -> Objects.equals(each.validFrom(), line.from()));
    if (!known) {
      tenures.persistAndFlush(new Tenure(person.id(), line, body(line), by, clock.instant()));
    }
    return !known;
  }

  private Official person(TenureLine line) {
    var post = new HeldPost(line.post(), line.from(), line.to());
    var met =
        new Profile(
            Profile.Kind.PERSON,
            List.of(line.name()),
            List.of(post),
            line.country(),
            line.from(),
            line.to());
    var day = line.from() == null ? LocalDate.now(clock) : line.from();
    var choice = Identity.choose(met, candidates.listFor(met, false, day));
    if (choice.same().isPresent()) {
      return officials.findById(choice.same().get());
    }
    var person = new Official(Official.Type.PERSON, line.name(), false, clock.instant());
    officials.persistAndFlush(person);
    choice
        .doubts()
        .forEach(doubt -> duplicates.add(person.id(), doubt.id(), null, doubt.reasons()));
    return person;
  }

  /** The body of a line: one that is known by this name, or a new one. */
  private Long body(TenureLine line) {
    if (line.body() == null) {
      return null;
    }
    var met =
        new Profile(Profile.Kind.BODY, List.of(line.body()), List.of(), line.country(), null, null);
    var day = line.from() == null ? LocalDate.now(clock) : line.from();
    return Identity.choose(met, candidates.listFor(met, false, day))
        .same()
        .orElseGet(
            () -> {
              var body = new Official(Official.Type.BODY, line.body(), false, clock.instant());
              officials.persistAndFlush(body);
              return body.id();
            });
  }
}
