package kz.oryndau.register;

/** The rows that belong to an official and can move to another one. */
enum MovedRecord {
  MENTION("official_mention", "id", "0", "official_id", "r.article_id"),
  POST("official_post", "id", "0", "official_id", "r.article_id"),
  SPEAKER("statement", "id", "0", "speaker_id", "r.article_id"),
  MESSENGER("statement", "id", "0", "messenger_id", "r.article_id"),
  ISSUER("assignment", "id", "0", "issuer_id", "r.article_id"),
  ADDRESSEE(
      "assignment_addressee",
      "assignment_id",
      "position",
      "official_id",
      "(select a.article_id from assignment a where a.id = r.assignment_id)");

  private final String table;
  private final String key;
  private final String position;
  private final String owner;
  private final String article;

  MovedRecord(String table, String key, String position, String owner, String article) {
    this.table = table;
    this.key = key;
    this.position = position;
    this.owner = owner;
    this.article = article;
  }

  /** Notes the rows of an official that are to move. Parameters: decision, from, to, article. */
  String noteMoves() {
    return ("insert into register_move (decision_id, record, record_id, position, from_id, to_id)"
            + " select :decision, '%s', r.%s, %s, cast(:from as bigint), cast(:to as bigint)"
            + " from %s r where %s")
        .formatted(name(), key, position.equals("0") ? "0" : "r." + position, table, ofOfficial());
  }

  /** Moves the rows of an official. Parameters: from, to, article. */
  String move() {
    return "update %s r set %s where %s".formatted(table, assignment(), ofOfficial());
  }

  /** Moves one row. Parameters: from, to, id, place. */
  String moveOne() {
    return "update %s r set %s where r.%s = :id and %s = :place and r.%s = :from"
        .formatted(table, assignment(), key, position.equals("0") ? "0" : "r." + position, owner);
  }

  /** A changed record has a new version, so that nobody overwrites it unseen. */
  private String assignment() {
    return switch (this) {
      case SPEAKER, MESSENGER, ISSUER -> owner + " = :to, version = version + 1";
      case POST -> owner + " = :to, position = " + FREE_POSITION;
      case MENTION, ADDRESSEE -> owner + " = :to";
    };
  }

  private String ofOfficial() {
    return "r.%s = :from and (cast(:article as bigint) is null or %s = cast(:article as bigint))"
        .formatted(owner, article);
  }

  /** Behind the posts that the same article gives the new owner already. */
  private static final String FREE_POSITION =
      "r.position + coalesce((select max(q.position) + 1 from official_post q"
          + " where q.official_id = :to and q.article_id = r.article_id), 0)";
}
