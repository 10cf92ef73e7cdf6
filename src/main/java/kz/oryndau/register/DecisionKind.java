package kz.oryndau.register;

/** What a person can decide about the entries of the register. */
public enum DecisionKind {
  /** The entry is another one. */
  MERGE,
  /** The entry is, in some articles, an entry of its own. */
  SPLIT,
  /** The entry is, in one article, another one. */
  MOVE,
  /** One mention means another entry. */
  MOVE_MENTION,
  /** The entry is called otherwise. */
  RENAME,
  /** The entry is no official. */
  HIDE,
  /** The entry and another are two. */
  DIFFERENT;

  /** Whether such a decision gives all of an entry's rows in an article to the other entry. */
  boolean movesArticle() {
    return this == SPLIT || this == MOVE;
  }

  /** Whether the places of such a decision mean the other entry, not the one decided on. */
  boolean placesMeanOther() {
    return this == SPLIT || this == MOVE || this == MOVE_MENTION;
  }
}
