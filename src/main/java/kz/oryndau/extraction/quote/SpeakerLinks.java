package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.text.Passage.Role;

/**
 * Finds the one official whom an article lets speak now by his name and now by a post that no
 * sentence puts beside it: «Спикер Думы убеждён, что … «…», – заявил Вячеслав Володин». A post that
 * speaks is joined with the only named official whose posts fit it, or with the latest to speak;
 * without any, with the only person named and let speak without a word on who he is.
 */
final class SpeakerLinks {

  private static final String[] AUTHORS = {
    "автор", "соавтор", "инициатор", "разработчик", "докладчик"
  };

  private static final int SHORTEST_NAME = 3;

  private static final int LONGEST_CALLING = 5;

  /** With more unnamed speakers than this no article lets one tell who is who. */
  private static final int MOST_POSTS = 12;

  private final Cast cast;
  private final List<Line> lines;
  private final List<Quote> quotes;
  private final Map<String, String> links = new HashMap<>();

  private SpeakerLinks(Cast cast, List<Line> lines, List<Quote> quotes) {
    this.cast = cast;
    this.lines = lines;
    this.quotes = quotes;
  }

  /**
   * For each unnamed holder of a post that speaks the person he is, and for each misspelt surname
   * the official; empty if there are none.
   */
  static Map<String, String> of(MentionedText text, List<Line> lines, List<Quote> quotes) {
    var links = new SpeakerLinks(new Cast(text, lines), lines, quotes);
    links.links.putAll(Misspellings.links(links.cast, quotes));
    boolean unnamed =
        text.actors().stream()
            .anyMatch(it -> it.type() == Actor.Type.POST && text.officials().contains(it.id()));
    if (unnamed) {
      links.find();
    }
    return links.links;
  }

  private void find() {
    links.putAll(NamesBeside.links(cast, lines));
    var posts = speakingPosts();
    if (posts.isEmpty()) {
      linkActing();
      return;
    }
    if (posts.size() > MOST_POSTS) {
      return;
    }
    posts.forEach(this::linkToOfficial);
    posts.removeIf(links::containsKey);
    linkToName(posts);
  }

  private Set<String> speakingPosts() {
    Set<String> posts = new LinkedHashSet<>();
    for (var quote : quotes) {
      if (cast.isUnnamedOfficial(quote.speaker()) && !links.containsKey(quote.speaker())) {
        posts.add(quote.speaker());
      }
    }
    return posts;
  }

  private void linkToOfficial(String post) {
    var fitting =
        cast.persons(true).stream()
            .filter(it -> cast.canHold(it.id(), post) && cast.mayBe(it.id(), post))
            .map(Actor::id)
            .toList();
    var latest = speakerBefore(post);
    if (isAuthor(latest) && cast.mayBe(latest, post)) {
      links.put(post, latest);
    } else if (fitting.size() == 1) {
      links.put(post, fitting.get(0));
    } else if (latest != null && fitting.contains(latest)) {
      links.put(post, latest);
    }
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

  /**
   * «Премьер-министр отчитал министра», «…», – сказал Иван Иванов: the only one who speaks and of
   * whom nothing is said is the only unnamed holder whom the headline tells to act.
   */
  private void linkActing() {
    var persons =
        cast.persons(false).stream()
            .map(Actor::id)
            .filter(it -> speaks(it) && isPresented(it))
            .filter(it -> cast.actor(it).name().indexOf(' ') > 0)
            .toList();
    var posts = persons.size() == 1 ? actingPosts() : List.<String>of();
    if (posts.size() == 1 && cast.mayBe(persons.get(0), posts.get(0))) {
      links.put(posts.get(0), persons.get(0));
    }
  }

  private List<String> actingPosts() {
    return cast.unnamedOfficials().stream()
        .filter(it -> cast.mentionsOf(it).stream().anyMatch(this::isActing))
        .toList();
  }

  private boolean isActing(Mention mention) {
    var place = mention.grammaticalCase() == Case.NOMINATIVE ? cast.place(mention) : null;
    return place != null && place.line().passage().role() == Role.HEADLINE;
  }

  private void linkToName(Collection<String> posts) {
    var withoutPost = cast.persons(true).stream().filter(it -> it.positions().isEmpty());
    var persons =
        Stream.concat(cast.persons(false).stream(), withoutPost)
            .map(Actor::id)
            .filter(it -> isPresented(it) && !links.containsValue(it))
            .toList();
    var likely = preferred(preferred(persons, this::speaks), this::isInHeadline);
    if (likely.size() != 1) {
      return;
    }
    var person = likely.get(0);
    var holder = nearest(holders(posts), person);
    if (holder.stream().allMatch(post -> cast.mayBe(person, post))) {
      holder.forEach(post -> links.put(post, person));
    }
  }

  /** The posts sorted by holder: those that fit each other are one's. */
  private List<List<String>> holders(Collection<String> posts) {
    List<List<String>> holders = new ArrayList<>();
    for (var post : posts) {
      var known =
          holders.stream()
              .filter(it -> it.stream().allMatch(other -> cast.canHold(other, post)))
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
    var name = Line.folded(cast.actor(person).name());
    var surname = name.substring(name.lastIndexOf(' ') + 1);
    var stem =
        surname.length() <= SHORTEST_NAME ? surname : surname.substring(0, surname.length() - 1);
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
    var found = cast.mentionsOf(person);
    boolean bare = found.stream().allMatch(this::isBare);
    return cast.actor(person).name().length() >= SHORTEST_NAME
        && bare
        && found.stream().noneMatch(this::isDescribed)
        && (speaks(person) || found.stream().anyMatch(this::isSubject));
  }

  /** «Автор поправок Иван Иванов» may be a deputy. */
  private boolean isBare(Mention mention) {
    return mention.form() == Form.NAME || Cast.isPronoun(mention) || isAuthor(mention);
  }

  private boolean isAuthor(Mention mention) {
    var place = cast.place(mention);
    int i = place == null ? -1 : place.from();
    while (i > 0
        && !place.line().is(i, AUTHORS)
        && place.from() - i < LONGEST_CALLING
        && isNoun(place.line(), i - 1)) {
      i--;
    }
    return i >= 0 && place.line().is(i, AUTHORS);
  }

  /** Somebody without a post who spoke as the author of a bill: «…», – пообещал парламентарий. */
  private boolean isAuthor(String person) {
    return person != null
        && !cast.isOfficial(person)
        && cast.mentionsOf(person).stream().anyMatch(this::isAuthor);
  }

  /** «Основатель компании Павел Дуров», «Дурова, основателя компании». */
  private boolean isDescribed(Mention mention) {
    var place = cast.place(mention);
    if (place == null || Cast.isPronoun(mention)) {
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
    return isNoun(line, i) && ReportingClauses.isPersonNoun(line, i) && !line.is(i, AUTHORS);
  }

  private boolean isSubject(Mention mention) {
    var place = cast.place(mention);
    return place != null
        && mention.grammaticalCase() == Case.NOMINATIVE
        && (Cast.isAddressed(place)
            || place.line().reads(place.to(), ReportingWords::reports)
            || place.line().reads(place.from() - 1, ReportingWords::reports));
  }
}
