package kz.oryndau.extraction.mention;

import java.util.stream.Collectors;
import kz.oryndau.extraction.morphology.MorphologyReader;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.TextReader;

/** Reads the mentions of a short text and writes them as one line for the tables. */
final class Mentions {

  private static final MorphologyReader MORPHOLOGY = new MorphologyReader();
  private static final MentionReader READER = new MentionReader();

  private Mentions() {}

  static MentionedText read(String text) {
    return READER.read(MORPHOLOGY.read(new TextReader().read(text, Language.RUSSIAN)));
  }

  /**
   * «*Name: post; post / body Name / post: post»; the star marks an official, ¶ breaks the line.
   */
  static String in(String text) {
    var mentioned = read(text.replace('¶', '\n'));
    return mentioned.actors().stream()
        .map(actor -> (mentioned.officials().contains(actor.id()) ? "*" : "") + line(actor))
        .collect(Collectors.joining(" / "));
  }

  private static String line(Actor actor) {
    String name =
        switch (actor.type()) {
          case PERSON -> actor.name();
          case BODY -> "body " + actor.name();
          case POST -> "post";
        };
    return actor.positions().isEmpty() ? name : name + ": " + String.join("; ", actor.positions());
  }
}
