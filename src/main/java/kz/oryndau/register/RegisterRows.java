package kz.oryndau.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Moves rows between officials and notes each move; to be called within a transaction. */
@ApplicationScoped
class RegisterRows {

  /** Numbers the posts of an official in an article from 0 again; in two steps, as the key asks. */
  private static final List<String> RENUMBER =
      List.of(
          "update official_post set position = position + 1000000"
              + " where official_id in (:from, :to)",
          """
          update official_post p set position = n.place - 1
          from (select id, row_number() over (partition by official_id, article_id
              order by position, id) as place
            from official_post where official_id in (:from, :to)) n
          where n.id = p.id\
          """);

  private final EntityManager entities;

  RegisterRows(EntityManager entities) {
    this.entities = entities;
  }

  /** Moves all rows of an official, or those of one article; {@code article} may be null. */
  void moveAll(long decision, long from, long to, Long article) {
    for (var record : MovedRecord.values()) {
      bind(record.noteMoves(), from, to)
          .setParameter("decision", decision)
          .setParameter("article", article)
          .executeUpdate();
      bind(record.move(), from, to).setParameter("article", article).executeUpdate();
    }
    renumber(from, to);
  }

  /** Moves one mention alone. */
  void moveMention(long decision, long mention, long from, long to) {
    bind(
            "insert into register_move (decision_id, record, record_id, position, from_id, to_id)"
                + " values (:decision, 'MENTION', :id, 0, :from, :to)",
            from,
            to)
        .setParameter("decision", decision)
        .setParameter("id", mention)
        .executeUpdate();
    moveOne(new Key(MovedRecord.MENTION, mention, 0), from, to);
  }

  /**
   * Puts every row that a decision moved where the decisions that still stand want it. A row that
   * somebody has given to yet another official meanwhile stays there.
   */
  void takeBack(long decision) {
    for (var row : moves(decision).entrySet()) {
      var now = Replay.owner(row.getValue());
      var before = Replay.owner(standing(row.getValue(), decision));
      if (now != before) {
        moveOne(row.getKey(), before, now);
        if (row.getKey().record() == MovedRecord.POST) {
          renumber(before, now);
        }
      }
    }
  }

  private record Key(MovedRecord record, long id, int position) {}

  private void moveOne(Key row, long from, long to) {
    bind(row.record().moveOne(), from, to)
        .setParameter("id", row.id())
        .setParameter("place", row.position())
        .executeUpdate();
  }

  private void renumber(long from, long to) {
    RENUMBER.forEach(sql -> bind(sql, from, to).executeUpdate());
  }

  /** Every move of the rows that a decision moved, of other decisions too. */
  @SuppressWarnings("unchecked")
  private Map<Key, List<Replay.Move>> moves(long decision) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                """
                select m.record, m.record_id, m.position, m.decision_id, m.from_id, m.to_id,
                  d.undone_at is null
                from register_move m join register_decision d on d.id = m.decision_id
                where exists (select from register_move o where o.decision_id = :decision
                  and o.record = m.record and o.record_id = m.record_id and o.position = m.position)
                order by m.id\
                """)
            .setParameter("decision", decision)
            .getResultList();
    var moves = new LinkedHashMap<Key, List<Replay.Move>>();
    for (var row : rows) {
      var key =
          new Key(
              MovedRecord.valueOf((String) row[0]),
              ((Number) row[1]).longValue(),
              ((Number) row[2]).intValue());
      moves
          .computeIfAbsent(key, each -> new ArrayList<>())
          .add(
              new Replay.Move(
                  ((Number) row[3]).longValue(),
                  ((Number) row[4]).longValue(),
                  ((Number) row[5]).longValue(),
                  (Boolean) row[6]));
    }
    return moves;
  }

  private static List<Replay.Move> standing(List<Replay.Move> moves, long decision) {
    return moves.stream()
        .map(
            move ->
                move.decision() == decision
                    ? new Replay.Move(decision, move.from(), move.to(), true)
                    : move)
        .toList();
  }

  private Query bind(String sql, long from, long to) {
    return entities.createNativeQuery(sql).setParameter("from", from).setParameter("to", to);
  }
}
