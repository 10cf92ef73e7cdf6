package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** The actors of an article with the places where it names them. */
final class Cast {

  private final MentionedText text;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private final Map<String, Set<Integer>> sentences = new HashMap<>();
  private final Map<String, Boolean> unnamed = new HashMap<>();
  private final NavigableMap<Integer, Line> lineOf = new TreeMap<>();

  /**
   * Where a mention stands.
   *
   * @param line the line
   * @param from its first word
   * @param to index behind its last word
   */
  record Place(Line line, int from, int to) {}

  Cast(MentionedText text, List<Line> lines) {
    this.text = text;
    for (var actor : text.actors()) {
      actors.putIfAbsent(actor.id(), actor);
    }
    for (var mention : text.mentions()) {
      mentions.computeIfAbsent(mention.actor(), any -> new ArrayList<>()).add(mention);
    }
    for (var line : lines) {
      if (line.size() > 0) {
        lineOf.put(line.start(0), line);
      }
    }
  }

  Actor actor(String id) {
    return actors.get(id);
  }

  /** Named persons, with a public post or without one. */
  List<Actor> persons(boolean official) {
    return text.actors().stream()
        .filter(it -> it.type() == Actor.Type.PERSON && isOfficial(it.id()) == official)
        .toList();
  }

  boolean isOfficial(String actor) {
    return text.officials().contains(actor);
  }

  /** One holder of a public post whom the article does not name; worked out once an actor. */
  boolean isUnnamedOfficial(String actor) {
    return unnamed.computeIfAbsent(actor, this::holdsUnnamed);
  }

  /** All of them, in order of first mention. */
  List<String> unnamedOfficials() {
    return text.actors().stream().map(Actor::id).filter(this::isUnnamedOfficial).toList();
  }

  private boolean holdsUnnamed(String actor) {
    var known = actors.get(actor);
    return known != null
        && known.type() == Actor.Type.POST
        && isOfficial(actor)
        && mentionsOf(actor).stream().noneMatch(it -> it.number() == Number.PLURAL);
  }

  /** Whether the posts allow that the person, or unnamed holder, holds the other's post. */
  boolean canHold(String person, String post) {
    return text.posts().canBeOne(person, post);
  }

  /** Gender allows that the person holds the post, and no sentence names both. */
  boolean mayBe(String person, String post) {
    var gender = gender(person);
    var other = genderOfHolder(post);
    boolean agree = gender == null || other == null || gender == other;
    return agree && !shareSentence(person, post);
  }

  private Gender gender(String actor) {
    return mentionsOf(actor).stream()
        .filter(it -> it.gender() != null)
        .map(Mention::gender)
        .findFirst()
        .orElse(null);
  }

  /** A verb tells it; «министр» alone may be a woman. */
  private Gender genderOfHolder(String post) {
    for (var mention : mentionsOf(post)) {
      var place = place(mention);
      if (mention.grammaticalCase() != Case.NOMINATIVE || place == null) {
        continue;
      }
      for (int i : List.of(place.from() - 1, place.to())) {
        var verb = place.line().isWord(i) ? place.line().word(i).best() : null;
        if (verb != null && verb.form() == VerbForm.PAST && verb.gender() != null) {
          return verb.gender();
        }
      }
    }
    return null;
  }

  private boolean shareSentence(String one, String other) {
    var first = sentences(one);
    return sentences(other).stream().anyMatch(first::contains);
  }

  /** Where the sentences start that name the actor. */
  private Set<Integer> sentences(String actor) {
    return sentences.computeIfAbsent(
        actor,
        key ->
            mentionsOf(key).stream()
                .filter(it -> !isPronoun(it))
                .map(this::place)
                .filter(it -> it != null && !isAddressed(it))
                .map(Cast::sentenceStart)
                .collect(Collectors.toSet()));
  }

  /** «– Иван Иванович, что аким обещает?»: the question does not tell who is who. */
  static boolean isAddressed(Place place) {
    return place.from() == 1 && place.line().isDash(0) && place.line().isComma(place.to());
  }

  private static int sentenceStart(Place place) {
    int i = place.from();
    while (i > 0 && !place.line().opensSentence(i)) {
      i--;
    }
    return place.line().start(i);
  }

  List<Mention> mentionsOf(String actor) {
    return mentions.getOrDefault(actor, List.of());
  }

  /** Where the mention stands; null if in no line. */
  Place place(Mention mention) {
    var line = lineOf.floorEntry(mention.span().start());
    return line == null
        ? null
        : new Place(
            line.getValue(),
            line.getValue().indexAt(mention.span().start()),
            line.getValue().indexAt(mention.span().end()));
  }

  static boolean isPronoun(Mention mention) {
    return mention.form() == Form.PRONOUN;
  }
}
