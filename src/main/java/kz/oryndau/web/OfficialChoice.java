package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.Parameters;
import kz.oryndau.official.OfficialFilter;
import kz.oryndau.official.OfficialRow;
import kz.oryndau.official.OfficialRows;

/** The officials that a filter offers to choose from. */
@ApplicationScoped
class OfficialChoice {

  /** More would make a list that nobody reads; the rest are reached from their own pages. */
  private static final int MOST = 300;

  private final OfficialRows officials;
  private final Visit visit;

  OfficialChoice(OfficialRows officials, Visit visit) {
    this.officials = officials;
    this.visit = visit;
  }

  /** The first by name, and the one that {@code parameter} names, wherever it stands. */
  List<Field.Option> options(Parameters parameters, String parameter, ReviewScope scope) {
    var rows =
        new ArrayList<>(officials.page(OfficialFilter.all(scope), Paging.first(MOST)).rows());
    var chosen = parameters.id(parameter);
    if (chosen != null && rows.stream().noneMatch(row -> row.id().equals(chosen))) {
      officials.find(chosen, scope).ifPresent(rows::add);
    }
    return rows.stream().map(this::option).toList();
  }

  private Field.Option option(OfficialRow row) {
    return new Field.Option(String.valueOf(row.id()), row.labelIn(visit.language().code()));
  }
}
