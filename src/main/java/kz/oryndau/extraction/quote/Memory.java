package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/**
 * Who was spoken of so far, the latest last: what a pronoun, «министр» or a quote without a
 * reporting clause goes back to. Changes as the article is read.
 */
final class Memory {

  /** How far back a pronoun reaches, in remembered subjects and speakers. */
  private static final int REACH = 12;

  private static final int SHORTEST_NAME = 4;

  /** «Но» is a surname too. */
  private static final int SHORTEST_SURNAME = 3;

  /** Names of bodies are found by so many first letters. */
  private static final int KEY = 3;

  /**
   * Somebody who was the subject of a sentence or spoke.
   *
   * @param actor id, or null for somebody without a name («пенсионерка»)
   * @param many whether they are several: «он» is none of them
   */
  private record Seen(String actor, Gender gender, boolean many) {}

  /** A word of a body's name. */
  private record Named(String word, String actor) {}

  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, List<Named>> bodyWords = new HashMap<>();
  private final Map<String, String> surnames = new HashMap<>();
  private final Set<String> officials;
  private final Map<String, Gender> genders = new HashMap<>();
  private final List<Seen> seen = new ArrayList<>();
  private String lastObject;
  private String latestSpeaker;

  Memory(MentionedText text) {
    this.officials = text.officials();
    for (var actor : text.actors()) {
      actors.putIfAbsent(actor.id(), actor);
      if (actor.name() != null) {
        index(actor);
      }
    }
    for (var mention : text.mentions()) {
      if (mention.gender() != null && mention.form() != Mention.Form.POST) {
        genders.putIfAbsent(mention.actor(), mention.gender());
      }
    }
  }

  /** Notes that the actor was the subject or spoke; null for somebody without a name. */
  void note(String actor, Gender gender) {
    if (actor != null && gender != null && isPerson(actor)) {
      genders.putIfAbsent(actor, gender);
    }
    seen.add(new Seen(actor, actor == null ? gender : genders.get(actor), false));
  }

  /** Notes that several people without a name were the subject: «жители просили …». */
  void noteMany() {
    seen.add(new Seen(null, null, true));
  }

  /** Notes what the verb of the actor tells, whatever his post or name looked like. */
  void learnGender(String actor, Gender gender) {
    genders.put(actor, gender);
  }

  boolean isOfficial(String actor) {
    return actor != null && officials.contains(actor);
  }

  boolean isPerson(String actor) {
    var known = actors.get(actor);
    return known != null && known.type() != Actor.Type.BODY;
  }

  boolean isNamedPerson(String actor) {
    return isPerson(actor) && actors.get(actor).name() != null;
  }

  boolean isBody(String actor) {
    var known = actors.get(actor);
    return known != null && known.type() == Actor.Type.BODY;
  }

  Actor actor(String id) {
    return actors.get(id);
  }

  Gender gender(String actor) {
    return genders.get(actor);
  }

  /** The latest one, named or not; null at the start. */
  String latest() {
    return seen.isEmpty() ? null : seen.get(seen.size() - 1).actor();
  }

  /** The latest person of the gender (null: any); null if that is somebody without a name. */
  String latestPerson(Gender gender) {
    return latest(
        it ->
            (it.actor() == null || isPerson(it.actor()))
                && agrees(it.gender(), gender)
                && !(it.many() && gender != null));
  }

  /** The latest official person of the gender (null: any). */
  String latestOfficial(Gender gender) {
    return latest(
        it ->
            it.actor() != null
                && isPerson(it.actor())
                && isOfficial(it.actor())
                && agrees(it.gender(), gender));
  }

  /** Remembers whom the sentence names beside its subject; null for nobody. */
  void noteObject(String actor) {
    lastObject = actor;
  }

  /** Whom the latest sentence names beside its subject: «тот» means him; null if nobody. */
  String lastObject() {
    return lastObject;
  }

  /** The latest person but one; null if there is none. */
  String beforeLatest() {
    var latest = latestPerson(null);
    return latest(it -> it.actor() != null && isPerson(it.actor()) && !it.actor().equals(latest));
  }

  /** The body whose name holds the word, whatever its ending; null if there is none. */
  String bodyCalled(String word) {
    if (word.length() < SHORTEST_NAME) {
      return null;
    }
    var stem = word.substring(0, word.length() - 1);
    for (var name : bodyWords.getOrDefault(word.substring(0, KEY), List.of())) {
      if (name.word().startsWith(stem)) {
        return name.actor();
      }
    }
    return null;
  }

  private void index(Actor actor) {
    var words =
        WordSplitter.words(Line.folded(actor.name()), c -> Character.isLetter(c) || c == '-');
    if (actor.type() == Actor.Type.PERSON && !words.isEmpty()) {
      surnames.merge(words.get(words.size() - 1), actor.id(), (one, other) -> null);
    }
    for (var word : words) {
      if (actor.type() == Actor.Type.BODY && word.length() >= SHORTEST_NAME) {
        bodyWords
            .computeIfAbsent(word.substring(0, KEY), key -> new ArrayList<>())
            .add(new Named(word, actor.id()));
      }
    }
  }

  /**
   * The person whose surname stands at word {@code i} in the nominative, outside every mention;
   * null if there is none or more than one.
   */
  String personCalled(Line line, int i) {
    boolean governed =
        line.reads(i - 1, reading -> reading.partOfSpeech() == PartOfSpeech.PREPOSITION);
    boolean word = line.lower(i).length() < SHORTEST_SURNAME;
    return line.mention(i) == null && !governed && !word ? surnames.get(line.lower(i)) : null;
  }

  /**
   * Whom the mention at word {@code i} means: a body that is only called «ведомство» is the latest
   * one that has a name.
   */
  String meant(Line line, int i) {
    var mention = line.mention(i);
    var actor = actors.get(mention.actor());
    boolean pointing =
        actor != null
            && actor.type() == Actor.Type.BODY
            && !line.isQuote(line.mentionEnd(i))
            && pointsBack(Line.folded(actor.name()));
    var body = pointing ? latestBody() : null;
    return body == null || !isSameKind(actor, actors.get(body)) ? mention.actor() : body;
  }

  /** Whether the name of the body only points back at one named before. */
  boolean isPointing(String body) {
    return pointsBack(Line.folded(actors.get(body).name()));
  }

  /** «Пресс-центр ведомства» is the press centre named before, not the ministry. */
  private static boolean isSameKind(Actor pointing, Actor body) {
    var name = Line.folded(pointing.name());
    return !name.contains(" ")
        || Line.folded(body.name()).startsWith(name.substring(0, name.indexOf(' ')));
  }

  /** «Ведомство», «пресс-центр ведомства». */
  private static boolean pointsBack(String name) {
    return SpeakerNouns.isPointingBody(name)
        || name.startsWith("пресс-")
            && (name.endsWith(" ведомства") || name.endsWith(" министерства"));
  }

  /**
   * Whom the mention at word {@code i} means where no nominative can stand: «по словам Бекова» is
   * no woman if the article knows a Беков.
   */
  String declined(Line line, int i) {
    var meant = meant(line, i);
    var word = line.lower(line.mentionEnd(i) - 1);
    boolean unknown = isPerson(meant) && !isOfficial(meant) && word.endsWith("а");
    var known = unknown ? surnames.get(word.substring(0, word.length() - 1)) : null;
    return isOfficial(known) ? known : meant;
  }

  /** The latest public body: the one just told of, or the one that spoke last. */
  String latestBody() {
    if (isBody(latest())) {
      return latest();
    }
    return isBody(latestSpeaker)
        ? latestSpeaker
        : latest(it -> it.actor() != null && isBody(it.actor()));
  }

  /** The body that spoke last; null where a person did. */
  String speakingBody() {
    return isBody(latestSpeaker) ? latestSpeaker : null;
  }

  /** Notes that the actor spoke: «в ведомстве» goes to a body that has just spoken. */
  void noteSpeaker(String actor) {
    latestSpeaker = actor;
  }

  /** The latest official person or body. */
  String latestOfficialOrBody() {
    return latest(it -> it.actor() != null && isOfficial(it.actor()));
  }

  /** The latest one without a public post. */
  String latestOther(Gender gender) {
    return latest(it -> !isOfficial(it.actor()) && agrees(it.gender(), gender));
  }

  private String latest(Predicate<Seen> fits) {
    for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - REACH); i--) {
      if (fits.test(seen.get(i))) {
        return seen.get(i).actor();
      }
    }
    return null;
  }

  private static boolean agrees(Gender one, Gender other) {
    return one == null || other == null || Objects.equals(one, other);
  }
}
