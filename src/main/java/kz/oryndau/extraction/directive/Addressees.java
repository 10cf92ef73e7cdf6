package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.oryndau.extraction.directive.Directive.Addressee;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Inflector;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Word;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.PlainText;

/** Names those who are to do it, in the nominative. */
final class Addressees {

  private static final Pattern PAIR = Pattern.compile("(Мин\\p{L}+) и (Мин\\p{L}+)");

  /** Forms of one word differ by so many letters at most. */
  private static final int LONGEST_ENDING = 3;

  private final Inflector inflector;
  private final Memory memory;

  Addressees(Language language, Memory memory) {
    this.inflector = Inflector.of(language);
    this.memory = memory;
  }

  /** In the order named, nobody twice, the issuer left out. */
  List<Addressee> of(List<Party> parties, String issuer) {
    var byName = new LinkedHashMap<String, Addressee>();
    for (var party : parties) {
      var addressee = of(party);
      boolean self = addressee.actor() != null && addressee.actor().equals(issuer);
      if (self || addressee.name().isBlank() || isNobody(party)) {
        continue;
      }
      for (var one : apart(addressee)) {
        byName.putIfAbsent(PlainText.of(one.name()), one);
      }
    }
    return List.copyOf(byName.values());
  }

  /** «ведомству»: the article names it elsewhere. */
  private static boolean isGeneric(Party party) {
    return party.mention().form() == Form.BODY
        && party.to() == party.from() + 1
        && party.line().starts(party.from(), "ведомств");
  }

  /** «всем», «тем самым»: pronouns that name nobody. */
  private static boolean isNobody(Party party) {
    return party.mention() == null
        && IntStream.range(party.from(), party.to())
            .allMatch(
                at ->
                    party.line().isPart(at, PartOfSpeech.PRONOUN)
                        || party.line().is(at, "все", "всем", "самым", "тем")
                        || party.line().is(at, "первому", "второму", "третьему", "последнему"));
  }

  /** «Минздрав и Минфин»: two bodies that are mentioned as one. */
  private static List<Addressee> apart(Addressee addressee) {
    var pair = PAIR.matcher(addressee.name());
    return pair.matches()
        ? List.of(new Addressee(pair.group(1), null), new Addressee(pair.group(2), null))
        : List.of(addressee);
  }

  private Addressee of(Party party) {
    var mention = party.mention();
    var actor = mention == null ? null : memory.actor(mention.actor());
    boolean whole =
        mention != null
            && party.to() <= party.line().mentionEnd(party.line().indexAt(mention.span().start()));
    boolean person =
        mention != null && (mention.form() == Form.NAME || mention.form() == Form.NAME_AND_POST);
    boolean named = actor != null && actor.name() != null && whole && person;
    if (named || actor != null && (mention.form() == Form.PRONOUN || isGeneric(party))) {
      return new Addressee(nameOf(actor), idOf(actor));
    }
    var words = nominative(party);
    return actor == null
        ? new Addressee(words, null)
        : new Addressee(whole ? asKnown(words, actor) : words, idOf(actor));
  }

  /** As the article's mentions call him where these are the same words in another form. */
  private static String asKnown(String words, Actor actor) {
    if (actor.name() != null) {
      return isSame(actor.name(), words) ? inCaseOf(actor.name(), words) : words;
    }
    return actor.positions().stream()
        .filter(post -> isSame(post, words))
        .findFirst()
        .map(post -> inCaseOf(post, words))
        .orElse(words);
  }

  /** Whether word by word only the endings differ. */
  private static boolean isSame(String one, String other) {
    var these = one.split(" ");
    var those = other.split(" ");
    boolean same = these.length == those.length;
    for (int at = 0; same && at < these.length; at++) {
      int stem = Math.max(1, Math.min(these[at].length(), those[at].length()) - LONGEST_ENDING);
      same = these[at].regionMatches(true, 0, those[at], 0, stem);
    }
    return same;
  }

  /** With a capital where the words here begin with one. */
  private static String inCaseOf(String name, String words) {
    boolean capital = Character.isUpperCase(words.charAt(0));
    return capital ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
  }

  private String idOf(Actor actor) {
    return memory.isOrderable(actor.id()) ? actor.id() : null;
  }

  private static String nameOf(Actor actor) {
    if (actor.name() != null) {
      return actor.name();
    }
    return actor.positions().isEmpty() ? "" : actor.positions().get(0);
  }

  private String nominative(Party party) {
    var line = party.line();
    List<Word> words = new ArrayList<>();
    int to = party.to();
    while (to > party.from() + 1 && line.is(to - 1, "и", ",")) {
      to--;
    }
    for (int at = party.from(); at < to; at++) {
      boolean possessive =
          at == party.from() && line.is(at, "своему", "своим", "своего", "своих", "своей");
      boolean all = at == party.from() && line.is(at, "всех") && to > at + 1;
      if (!possessive && !all) {
        words.add(inDative(party, line.word(at)));
      }
    }
    return inflector.nominative(words);
  }

  /** «поручил полиции»: who is ordered is one, not «полиции» in the plural. */
  private static Word inDative(Party party, Word word) {
    boolean subject =
        party.mention() != null && party.mention().grammaticalCase() == Case.NOMINATIVE;
    boolean many =
        word.best().number() == Number.PLURAL
            && (word.best().grammaticalCase() == Case.NOMINATIVE
                || word.best().grammaticalCase() == Case.ACCUSATIVE);
    if (subject || !many) {
      return word;
    }
    return word.readings().stream()
        .filter(reading -> reading.grammaticalCase() == Case.DATIVE)
        .findFirst()
        .map(reading -> new Word(word.token(), List.of(reading)))
        .orElse(word);
  }
}
