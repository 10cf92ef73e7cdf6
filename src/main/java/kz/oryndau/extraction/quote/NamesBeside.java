package kz.oryndau.extraction.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading.Case;

/** Links a post with the name that stands beside it in a way that grammar alone does not join. */
final class NamesBeside {

  private static final int LONGEST_POST = 16;

  private final Cast cast;
  private final Map<String, String> links = new HashMap<>();

  private NamesBeside(Cast cast) {
    this.cast = cast;
  }

  /** Ids of persons by the ids of the unnamed holders beside whom they stand. */
  static Map<String, String> links(Cast cast, List<Line> lines) {
    var beside = new NamesBeside(cast);
    lines.forEach(beside::linkLabel);
    lines.forEach(beside::linkAdjacent);
    return beside.links;
  }

  /** «Иван Иванов, аким района:» heads his words. */
  private void linkLabel(Line line) {
    if (!line.is(line.size() - 1, ":") || line.mention(0) == null) {
      return;
    }
    int post = line.mentionEnd(0) + 1;
    if (line.isComma(post - 1)
        && line.mention(post) != null
        && cast.isUnnamedOfficial(line.mention(post).actor())
        && !cast.isOfficial(line.mention(0).actor())
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
      if (line.opensMention(i) && cast.isUnnamedOfficial(line.mention(i).actor())) {
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
      boolean actor =
          next != null
              && next.grammaticalCase() != Case.GENITIVE
              && !next.actor().equals(mention.actor());
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
      case NOUN, ADJECTIVE, PARTICIPLE, PREPOSITION, CONJUNCTION ->
          !line.is(i, "что", "как", "а", "но");
      default -> false;
    };
  }

  private boolean isFullName(Line line, int name) {
    var person = line.mention(name);
    int end = line.mentionEnd(name);
    return person.form() == Form.NAME
        && person.grammaticalCase() == Case.NOMINATIVE
        && !cast.isOfficial(person.actor())
        && end - name > 1;
  }

  private static boolean isOblique(Mention mention) {
    return mention.form() == Form.POST
        && (mention.grammaticalCase() == Case.GENITIVE
            || mention.grammaticalCase() == Case.ACCUSATIVE);
  }
}
