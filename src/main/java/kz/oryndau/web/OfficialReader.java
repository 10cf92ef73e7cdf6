package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.listing.Paging;
import kz.oryndau.official.OfficialRows;
import kz.oryndau.register.EntryRows.Standing;
import kz.oryndau.statement.StatementFilter;
import kz.oryndau.statement.StatementRows;

/** Puts an official together with what the register knows of it and its newest records. */
@ApplicationScoped
class OfficialReader {

  private static final Paging NEWEST = Paging.first(10);

  private final OfficialRows officials;
  private final StatementRows statements;
  private final AssignmentRows assignments;
  private final EntryParts parts;
  private final Visit visit;

  OfficialReader(
      OfficialRows officials,
      StatementRows statements,
      AssignmentRows assignments,
      EntryParts parts,
      Visit visit) {
    this.officials = officials;
    this.statements = statements;
    this.assignments = assignments;
    this.parts = parts;
    this.visit = visit;
  }

  /**
   * How an entry stands.
   *
   * @throws NotFoundException if there is none, or it is hidden from strangers
   */
  Standing standing(long id) {
    return parts.standing(id);
  }

  /**
   * The page of an entry that stands for itself.
   *
   * @param open the form of it that came back
   * @throws NotFoundException if there is none that the visitor may see
   */
  OfficialPages.View read(long id, UriInfo uri, OpenForm open) {
    var scope = visit.scope();
    var row = officials.find(id, scope).orElseThrow(NotFoundException::new);
    return new OfficialPages.View(
        row,
        parts.of(row, standing(id), uri),
        statements.page(StatementFilter.ofOfficial(id, scope), NEWEST).rows(),
        assignments.page(AssignmentFilter.ofIssuer(id, scope), NEWEST).rows(),
        assignments.page(AssignmentFilter.ofAddressee(id, scope), NEWEST).rows(),
        open);
  }
}
