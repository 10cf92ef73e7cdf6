package kz.oryndau.web;

import java.util.List;
import kz.oryndau.official.OfficialName;
import kz.oryndau.register.BodyLinkRow;
import kz.oryndau.register.DecisionRow;
import kz.oryndau.register.DuplicateRow;
import kz.oryndau.register.EntryRows.ArticleRow;
import kz.oryndau.register.EntryRows.NameRow;
import kz.oryndau.register.EntryRows.Standing;
import kz.oryndau.register.EntryRows.TenureRow;

/**
 * What the register knows of an entry.
 *
 * @param standing how it stands
 * @param names every form of its name
 * @param posts on the time line
 * @param holders who held the post, or posts in the body, as tables say
 * @param links to other bodies
 * @param articles the newest that name it
 * @param decisions what people decided about it; for analysts alone
 * @param duplicates pairs with it that wait; for analysts alone
 * @param decided the decision that has just been made; null where none was
 */
public record EntryView(
    Standing standing,
    List<NameRow> names,
    List<TimelinePost> posts,
    List<TenureRow> holders,
    List<BodyLinkRow> links,
    List<ArticleRow> articles,
    List<DecisionRow> decisions,
    List<DuplicateRow> duplicates,
    DecisionRow decided) {

  /** Kinds of names that a person may add. */
  public List<OfficialName.Kind> nameKinds() {
    return List.of(
        OfficialName.Kind.ALIAS, OfficialName.Kind.ABBREVIATION, OfficialName.Kind.FORMER);
  }
}
