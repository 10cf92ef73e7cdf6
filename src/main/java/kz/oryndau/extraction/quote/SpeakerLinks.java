package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.text.Passage.Role;
import kz.oryndau.extraction.text.Span;

/**
 * Finds the one official whom an article lets speak now by his name and now by a post that no
 * sentence puts beside it: «Спикер Думы убеждён, что … «…», – заявил Вячеслав Володин». A post that
 * speaks is joined with the only named official whose posts fit it, or with the latest to speak;
 * without any, with the only person named and let speak without a word on who he is.
 */
final class SpeakerLinks {

  private static final int SHORTEST_NAME = 3;

  private static final int LONGEST_CALLING = 5;

  private static final int LONGEST_POST = 16;

  /** With more unnamed speakers than this no article lets one tell who is who. */
  private static final int MOST_POSTS = 12;

  private final MentionedText text;
  private final List<Line> lines;
  private final List<Quote> quotes;
  private final Map<String, Actor> actors;
  private final Map<String, List<Mention>> mentions;
  private final Map<String, Set<Integer>> sentences = new HashMap<>();
  private final NavigableMap<Integer, Line> lineOf = new TreeMap<>();
  private final Map<String, String> links = new HashMap<>();

  private SpeakerLinks(MentionedText text, List<Line> lines, List<Quote> quotes) {
    this.text = text;
    this.lines = lines;
    this.quotes = quotes;
    this.actors =
        text.actors().stream().collect(Collectors.toMap(Actor::id, it -> it, (one, two) -> one));
    this.mentions = text.mentions().stream().collect(Collectors.groupingBy(Mention::actor));
    lines.stream().filter(line -> line.size() > 0).forEach(it -> lineOf.put(it.start(0), it));
  }

  /** For each unnamed holder of a post that speaks, the person he is; empty if there are none. */
  static Map<String, String> of(MentionedText text, List<Line> lines, List<Quote> quotes) {
    var links = new SpeakerLinks(text, lines, quotes);
    links.find();
    return links.links;
  }

  private void find() {
    lines.forEach(this::linkLabel);
    lines.forEach(this::linkAdjacent);
    var posts = speakingPosts();
    if (posts.isEmpty() || posts.size() > MOST_POSTS) {
      return;
    }
    posts.forEach(this::linkToOfficial);
    posts.removeIf(links::containsKey);
    linkToName(posts);
  }

  /** «Иван Иванов, аким района:» heads his words. */
  private void linkLabel(Line line) {
    if (!line.is(line.size() - 1, ":") || line.mention(0) == null) {
      return;
    }
    int post = line.mentionEnd(0) + 1;
    if (line.isComma(post - 1)
        && line.mention(post) != null
        && isUnnamedOfficial(line.mention(post).actor())
        && !text.officials().contains(line.mention(0).actor())
        && line.mention(0).form() == Form.NAME) {
      links.put(line.mention(post).actor(), line.mention(0).actor());
    }
  }

  /**
   * «Глава службы по надзору в сфере прав потребителей Анна Попова»: a name behind a post of many
   * words; «по словам главы округа Иван Иванов»: a name that the author forgot to decline.
   */
  private void linkAdjacent(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.opensMention(i) && isUnnamedOfficial(line.mention(i).actor())) {
        int name = nameBehind(line, i);
        if (name > 0 && isFullName(line, name)) {
          links.putIfAbsent(line.mention(i).actor(), line.mention(name).actor());
        }
      }
    }
  }

  /** Index of the name that the post leads up to; -1 if there is none. */
  private int nameBehind(Line line, int post) {
    var mention = line.mention(post);
    int i = line.mentionEnd(post);
    if (isOblique(mention)) {
      return line.mention(i) == null ? -1 : i;
    }
    if (mention.form() != Form.POST || mention.grammaticalCase() != Case.NOMINATIVE) {
      return -1;
    }
    for (int limit = i + LONGEST_POST; i < Math.min(limit, line.size()); i++) {
      var next = line.mention(i);
      if (next != null && next.form() == Form.NAME) {
        return i;
      }
      boolean actor = next != null && next.grammaticalCase() != Case.GENITIVE;
      if (actor || !isPartOfPost(line, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPartOfPost(Line line, int i) {
    if (!line.isWord(i)) {
      return line.isComma(i);
    }
    return switch (line.word(i).best().partOfSpeech()) {
      case NOUN, ADJECTIVE, PREPOSITION, CONJUNCTION -> !line.is(i, "что", "как", "а", "но");
      default -> false;
    };
  }

  private boolean isFullName(Line line, int name) {
    var person = line.mention(name);
    int end = line.mentionEnd(name);
    return person.form() == Form.NAME
        && person.grammaticalCase() == Case.NOMINATIVE
        && !text.officials().contains(person.actor())
        && end - name > 1;
  }

  private static boolean isOblique(Mention mention) {
    return mention.form() == Form.POST
        && (mention.grammaticalCase() == Case.GENITIVE
            || mention.grammaticalCase() == Case.ACCUSATIVE);
  }

  private boolean isUnnamedOfficial(String actor) {
    var known = actors.get(actor);
    return known != null
        && known.type() == Actor.Type.POST
        && text.officials().contains(actor)
        && mentionsOf(actor).stream().noneMatch(it -> it.number() == Number.PLURAL);
  }

  private Set<String> speakingPosts() {
    Set<String> posts = new LinkedHashSet<>();
    for (var quote : quotes) {
      if (isUnnamedOfficial(quote.speaker()) && !links.containsKey(quote.speaker())) {
        posts.add(quote.speaker());
      }
    }
    return posts;
  }

  private void linkToOfficial(String post) {
    var fitting =
        text.actors().stream()
            .filter(it -> it.type() == Actor.Type.PERSON && text.officials().contains(it.id()))
            .filter(it -> fits(it, post) && mayBe(it.id(), post))
            .map(Actor::id)
            .toList();
    var latest = speakerBefore(post);
    if (fitting.size() == 1) {
      links.put(post, fitting.get(0));
    } else if (latest != null && fitting.contains(latest)) {
      links.put(post, latest);
    }
  }

  private boolean fits(Actor person, String post) {
    return actors.get(post).positions().stream()
        .anyMatch(other -> Roles.fit(person.positions(), other));
  }

  /** The speaker of the quote before the first one of the post. */
  private String speakerBefore(String post) {
    String before = null;
    for (var quote : quotes) {
      if (quote.speaker().equals(post)) {
        return before;
      }
      before = quote.speaker();
    }
    return null;
  }

  private void linkToName(Collection<String> posts) {
    var persons =
        text.actors().stream()
            .filter(it -> it.type() == Actor.Type.PERSON && !text.officials().contains(it.id()))
            .map(Actor::id)
            .filter(it -> isPresented(it))
            .toList();
    var likely = preferred(preferred(persons, this::speaks), this::isInHeadline);
    if (likely.size() != 1) {
      return;
    }
    var person = likely.get(0);
    var holder = nearest(holders(posts), person);
    if (holder.stream().allMatch(post -> mayBe(person, post))) {
      holder.forEach(post -> links.put(post, person));
    }
  }

  /** The posts sorted by holder: those that fit each other are one's. */
  private List<List<String>> holders(Collection<String> posts) {
    List<List<String>> holders = new ArrayList<>();
    for (var post : posts) {
      var known =
          holders.stream()
              .filter(it -> it.stream().allMatch(other -> fits(actors.get(other), post)))
              .findFirst();
      if (known.isPresent()) {
        known.get().add(post);
      } else {
        holders.add(new ArrayList<>(List.of(post)));
      }
    }
    return holders;
  }

  /** The holder who speaks nearest to the person; nobody where two are equally near. */
  private List<String> nearest(List<List<String>> holders, String person) {
    List<String> nearest = holders.size() == 1 ? holders.get(0) : List.of();
    int least = Integer.MAX_VALUE;
    for (var holder : holders.size() == 1 ? List.<List<String>>of() : holders) {
      int distance = distance(holder, person);
      if (distance < least) {
        nearest = holder;
      } else if (distance == least) {
        nearest = List.of();
      }
      least = Math.min(least, distance);
    }
    return nearest;
  }

  /** Quotes from one of the holder's to one of the person's. */
  private int distance(List<String> holder, String person) {
    int least = Integer.MAX_VALUE - 1;
    int last = -1;
    int lastOther = -1;
    for (int i = 0; i < quotes.size(); i++) {
      var speaker = quotes.get(i).speaker();
      last = holder.contains(speaker) ? i : last;
      lastOther = person.equals(speaker) ? i : lastOther;
      if (last >= 0 && lastOther >= 0) {
        least = Math.min(least, Math.abs(last - lastOther));
      }
    }
    return least;
  }

  /** Those of whom it is true, or all where it is true of none. */
  private static List<String> preferred(List<String> persons, Predicate<String> sign) {
    var some = persons.stream().filter(sign).toList();
    return some.isEmpty() ? persons : some;
  }

  private boolean isInHeadline(String person) {
    var name = Line.folded(actors.get(person).name());
    var surname = name.substring(name.lastIndexOf(' ') + 1);
    var stem = surname.substring(0, Math.max(SHORTEST_NAME, surname.length() - 1));
    return lines.stream()
        .filter(line -> line.passage().role() == Role.HEADLINE)
        .flatMap(line -> IntStream.range(0, line.size()).mapToObj(line::lower))
        .anyMatch(word -> word.startsWith(stem));
  }

  private boolean speaks(String person) {
    return quotes.stream().anyMatch(it -> person.equals(it.speaker()));
  }

  /** Speaks or acts under a bare name, and nowhere does the article say who that is. */
  private boolean isPresented(String person) {
    var found = mentionsOf(person);
    boolean bare = found.stream().allMatch(it -> it.form() == Form.NAME || isPronoun(it));
    return actors.get(person).name().length() >= SHORTEST_NAME
        && bare
        && found.stream().noneMatch(this::isDescribed)
        && (speaks(person) || found.stream().anyMatch(this::isSubject));
  }

  private static boolean isPronoun(Mention mention) {
    return mention.form() == Form.PRONOUN;
  }

  /** «Основатель компании Павел Дуров», «Дурова, основателя компании». */
  private boolean isDescribed(Mention mention) {
    var place = place(mention);
    if (place == null || isPronoun(mention)) {
      return false;
    }
    var line = place.line();
    int before = place.from() - 1;
    int after = place.to();
    return isCalling(line, before)
        || line.isComma(after) && line.mention(after + 1) == null && isPerson(line, after + 1);
  }

  /** Among the nouns and adjectives right before a name one means a person. */
  private static boolean isCalling(Line line, int last) {
    for (int i = last; i > last - LONGEST_CALLING && line.isSmall(i); i--) {
      if (line.mention(i) != null || isPerson(line, i)) {
        return line.mention(i) == null;
      }
      var kind = line.word(i).best().partOfSpeech();
      if (kind != PartOfSpeech.NOUN && kind != PartOfSpeech.ADJECTIVE) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNoun(Line line, int i) {
    return line.isWord(i) && line.word(i).best().partOfSpeech() == PartOfSpeech.NOUN;
  }

  private static boolean isPerson(Line line, int i) {
    return isNoun(line, i) && ReportingClauses.isPersonNoun(line, i);
  }

  private boolean isSubject(Mention mention) {
    var place = place(mention);
    return place != null
        && mention.grammaticalCase() == Case.NOMINATIVE
        && (place.line().reads(place.to(), ReportingWords::reports)
            || place.line().reads(place.from() - 1, ReportingWords::reports));
  }

  /** Gender allows it, and no sentence names both. */
  private boolean mayBe(String person, String post) {
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
                .filter(Objects::nonNull)
                .map(SpeakerLinks::sentenceStart)
                .collect(Collectors.toSet()));
  }

  private static int sentenceStart(Place place) {
    int i = place.from();
    while (i > 0 && !place.line().opensSentence(i)) {
      i--;
    }
    return place.line().start(i);
  }

  private List<Mention> mentionsOf(String actor) {
    return mentions.getOrDefault(actor, List.of());
  }

  private record Place(Line line, int from, int to) {}

  private Place place(Mention mention) {
    var line = lineOf.floorEntry(mention.span().start());
    return line == null
        ? null
        : new Place(
            line.getValue(),
            line.getValue().indexAt(mention.span().start()),
            line.getValue().indexAt(mention.span().end()));
  }

  /** The text in which each linked post is the person it means. */
  static MentionedText join(MentionedText text, Map<String, String> links) {
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
    return new MentionedText(text.analysed(), actors, officials, mentions);
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
