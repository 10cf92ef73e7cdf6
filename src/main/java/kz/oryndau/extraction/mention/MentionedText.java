package kz.oryndau.extraction.mention;

import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.morphology.AnalysedText;

/**
 * An article with everybody found who can speak, order or be ordered in it.
 *
 * @param analysed the text
 * @param actors everybody, those without a public post included, so that a resident's words are
 *     never given to the minister before him
 * @param officials ids of those who hold a public post or are a public body
 * @param subordinates ids of those who are officials only where they are ordered: nobody in
 *     particular («местные власти», «госслужащие») or somebody of whom nothing is said
 * @param posts which posts they are named under
 * @param mentions in reading order; they do not overlap
 */
public record MentionedText(
    AnalysedText analysed,
    List<Actor> actors,
    Set<String> officials,
    Set<String> subordinates,
    HeldPosts posts,
    List<Mention> mentions) {

  /** Copies the collections. */
  public MentionedText {
    actors = List.copyOf(actors);
    officials = Set.copyOf(officials);
    subordinates = Set.copyOf(subordinates);
    mentions = List.copyOf(mentions);
  }
}
