package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.text.Span;

/** Makes one actor of the unnamed holder of a post and of the person he turned out to be. */
final class JoinedText {

  private JoinedText() {}

  /**
   * The text in which each linked post is the person it means.
   *
   * @param links ids of persons by the ids of the posts that mean them
   */
  static MentionedText of(MentionedText text, Map<String, String> links) {
    List<Actor> actors = new ArrayList<>();
    Set<String> officials = new HashSet<>(text.officials());
    officials.removeAll(links.keySet());
    officials.addAll(links.values());
    for (var actor : text.actors()) {
      if (!links.containsKey(actor.id())) {
        var same =
            text.actors().stream().filter(it -> actor.id().equals(links.get(it.id()))).toList();
        actors.add(joined(actor, same));
      }
    }
    var mentions =
        text.mentions().stream()
            .map(
                it ->
                    new Mention(
                        it.span(),
                        links.getOrDefault(it.actor(), it.actor()),
                        it.form(),
                        it.grammaticalCase(),
                        it.number(),
                        it.gender()))
            .toList();
    return new MentionedText(
        text.analysed(), actors, officials, text.subordinates(), text.posts(), mentions);
  }

  private static Actor joined(Actor person, List<Actor> posts) {
    Set<String> positions = new LinkedHashSet<>(person.positions());
    List<Span> places = new ArrayList<>(person.mentions());
    for (var post : posts) {
      positions.addAll(post.positions());
      places.addAll(post.mentions());
    }
    places.sort(Comparator.naturalOrder());
    return new Actor(person.id(), person.type(), person.name(), List.copyOf(positions), places);
  }
}
