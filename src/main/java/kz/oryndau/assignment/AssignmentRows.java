package kz.oryndau.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.oryndau.article.SourceRef;
import kz.oryndau.history.HistoryRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Columns;
import kz.oryndau.listing.Keyset;
import kz.oryndau.listing.Page;
import kz.oryndau.listing.Paging;
import kz.oryndau.listing.RowStream;
import kz.oryndau.listing.Selection;
import kz.oryndau.listing.SortKey;
import kz.oryndau.listing.SqlQuery;
import kz.oryndau.listing.SqlReader;
import kz.oryndau.official.OfficialRef;

/** Reads assignments for lists, reports and exports. */
@ApplicationScoped
public class AssignmentRows {

  private static final String SELECT =
      """
      select r.id, r.version, r.title, r.text, r.kind, r.deadline_text, r.deadline,
        r.deadline_latest, r.recurring, r.conditions, r.programmes, r.policy_areas, r.retold,
        r.confidence, r.review, r.origin, r.last_checked, r.statement_id,
        r.execution, r.execution_since, r.removal, r.merged_into_id, r.due_on, r.extended_to,
        r.ongoing_period, r.ongoing_next, r.not_checkable, r.duplicate_of_id,
        d.names as addressee_names, d.ids as addressee_ids,
        coalesce(h.proof_url, proof.url) as proof_web,
      """
          + HistoryRows.PROOF
          + ",\n"
          + SourceRef.COLUMNS
          + ",\n"
          + OfficialRef.columns("issuer")
          + "\nfrom assignment r join article a on a.id = r.article_id\n"
          + OfficialRef.join("issuer")
          + """
          cross join lateral (
            select array_agg(d.name order by d.position) as names,
              array_agg(d.official_id order by d.position) as ids
            from assignment_addressee d where d.assignment_id = r.id) d
          left join lateral (
            select h.* from assignment_history h
            where h.assignment_id = r.id and h.aspect = 'EXECUTION' and r.execution <> 'ASSIGNED'
            order by h.step desc limit 1) h on true
          left join article proof on proof.id = h.proof_article_id
          where true
          """;

  private static final String COUNT =
      """
      select count(*) as counted from assignment r join article a on a.id = r.article_id
      where true
      """;

  private static final String RECEIVED =
      "select d.assignment_id from assignment_addressee d where d.official_id = ?";

  private static final String DONE_LATE = "r.execution = 'DONE' and r.execution_since > r.due_on";

  private static final Keyset<AssignmentRow> KEYSET =
      new Keyset<>(
          "r.id",
          AssignmentRow::id,
          true,
          List.of(
              SortKey.day("published", "a.published_at", row -> row.source().publishedAt()),
              SortKey.date("deadline", "r.due_on", AssignmentRow::deadline),
              SortKey.date("checked", "r.last_checked", AssignmentRow::lastChecked),
              SortKey.text("title", "r.title", AssignmentRow::title),
              SortKey.text(
                  "issuer",
                  "coalesce(issuer.name, issuer_post.title, '')",
                  row -> row.issuer().label())));

  private final SqlReader reader;
  private final ScheduleClock clock;

  AssignmentRows(SqlReader reader, ScheduleClock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /** One page of the assignments that fit. */
  public Page<AssignmentRow> page(AssignmentFilter filter, Paging paging) {
    return KEYSET.page(reader, query(filter), AssignmentRowMapper::row, paging);
  }

  /** The assignments of one article in reading order. */
  public List<AssignmentRow> listOfArticle(long article, ReviewScope scope) {
    var query = query(AssignmentFilter.ofArticle(article, scope));
    return reader.list(query.append("order by r.span_start, r.id"), AssignmentRowMapper::row);
  }

  /** The newest assignments that name a programme by any of these forms, in any case of letters. */
  public List<AssignmentRow> listOfProgramme(List<String> forms, ReviewScope scope, int most) {
    var lower = forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toArray(String[]::new);
    var query =
        query(AssignmentFilter.all(scope))
            .and(
                "exists (select from unnest(r.programmes) f where lower(f) = any (?))",
                (Object) lower);
    return reader.list(
        query.append("order by a.published_at desc, r.id desc limit ?", most),
        AssignmentRowMapper::row);
  }

  /**
   * The assignments that fit a filter and more conditions, by day of publication.
   *
   * @param more adds conditions on the assignment {@code r} and its article {@code a}
   * @param most how many at most
   */
  public List<AssignmentRow> list(AssignmentFilter filter, UnaryOperator<SqlQuery> more, int most) {
    return reader.list(
        more.apply(query(filter)).append("order by a.published_at, r.id limit ?", most),
        AssignmentRowMapper::row);
  }

  /** How many assignments fit a filter and more conditions on {@code r} and {@code a}. */
  public long count(AssignmentFilter filter, UnaryOperator<SqlQuery> more) {
    var query = more.apply(where(new SqlQuery(COUNT), filter));
    return reader.find(query, row -> row.getLong("counted")).orElse(0L);
  }

  /**
   * Every assignment that fits, one after another, in constant memory.
   *
   * @throws kz.oryndau.platform.InvalidInput for a sort word that this list does not know
   */
  public RowStream<AssignmentRow> stream(AssignmentFilter filter, Paging order) {
    var all = all(filter, order);
    return sink -> reader.stream(all.query(), all.mapper(), sink);
  }

  /**
   * The same, to be read from a snapshot.
   *
   * @throws kz.oryndau.platform.InvalidInput for a sort word that this list does not know
   */
  public Selection<AssignmentRow> all(AssignmentFilter filter, Paging order) {
    return new Selection<>(KEYSET.order(query(filter), order), AssignmentRowMapper::row);
  }

  /** How many assignments fit. */
  public long count(AssignmentFilter filter) {
    return reader
        .find(where(new SqlQuery(COUNT), filter), row -> row.getLong("counted"))
        .orElse(0L);
  }

  /** The key of an older assignment that probably says the same; empty where there is none. */
  public Optional<Long> findTwin(long id) {
    var query =
        new SqlQuery(
            "select (select min(t.id) "
                + WorkConditions.TWIN
                + ") as twin from assignment r where r.id = ?",
            id);
    return reader.list(query, row -> Columns.id(row, "twin")).stream()
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** One assignment, if visible in {@code scope}. */
  public Optional<AssignmentRow> find(long id, ReviewScope scope) {
    return reader.find(
        query(AssignmentFilter.all(scope)).and("r.id = ?", id), AssignmentRowMapper::row);
  }

  private SqlQuery query(AssignmentFilter filter) {
    return where(new SqlQuery(SELECT), filter);
  }

  /** Adds the conditions, which need the assignment {@code r} and its article {@code a} alone. */
  private SqlQuery where(SqlQuery start, AssignmentFilter filter) {
    var query =
        start
            .and("r.review = any (?)", (Object) filter.scope().statusNames())
            .andIf(filter.text(), "r.search @@ websearch_to_tsquery('russian', ?)")
            .andIf(filter.issuer(), "r.issuer_id = ?")
            .andIf(filter.addressee(), "r.id in (" + RECEIVED + ")")
            .andIf(filter.article(), "r.article_id = ?")
            .andIf(filter.kind(), "r.kind = ?")
            .andIf(filter.area(), "? = any (r.policy_areas)")
            .andIf(filter.execution(), "r.execution = ?")
            .andIf(filter.from(), "a.published_at >= ?")
            .andIf(filter.to(), "a.published_at <= ?");
    if (filter.official() != null) {
      query.and(
          "r.issuer_id = ? or r.id in (" + RECEIVED + ")", filter.official(), filter.official());
    }
    if (filter.work() != null) {
      WorkConditions.add(query, filter.work(), clock.day());
    }
    return filter.schedule() == null ? query : schedule(query, filter.schedule());
  }

  private SqlQuery schedule(SqlQuery query, Schedule.State state) {
    var day = clock.day();
    if (state == Schedule.State.DONE_LATE) {
      return query.and(DONE_LATE);
    }
    if (state == Schedule.State.CLOSED) {
      return query
          .and("r.execution in ('DONE', 'NOT_DONE', 'REMOVED')")
          .and("(" + DONE_LATE + ") is not true");
    }
    query.and("r.execution in ('ASSIGNED', 'IN_PROGRESS', 'PARTLY_DONE')");
    return switch (state) {
      case NO_DEADLINE -> query.and("r.due_on is null");
      case OVERDUE -> query.and("r.due_on < ?", day.today());
      case SOON -> query.and("r.due_on between ? and ?", day.today(), day.soonUntil());
      default -> query.and("r.due_on > ?", day.soonUntil());
    };
  }
}
