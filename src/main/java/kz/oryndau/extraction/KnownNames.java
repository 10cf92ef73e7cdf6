package kz.oryndau.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.directive.Directive;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.KnownNouns;

/**
 * Names that people have put right or filed, so that they are read right the next time. Immutable,
 * and no more than words: where they come from, the reader does not know.
 *
 * @param right what a name was misread as, and what it is; both nominative
 * @param programmes names of programmes, which are known without quotation marks too
 * @param nouns names of bodies and posts that no list has
 */
public record KnownNames(Map<String, String> right, Set<String> programmes, KnownNouns nouns) {

  /** Nothing is known. */
  public static final KnownNames NONE = new KnownNames(Map.of(), Set.of(), KnownNouns.NONE);

  /** Copies the first two. */
  public KnownNames {
    right = Map.copyOf(right);
    programmes = Set.copyOf(programmes);
  }

  /** The actors under their right names. */
  List<Actor> named(List<Actor> actors) {
    return actors.stream().map(this::named).toList();
  }

  private Actor named(Actor actor) {
    var name = actor.name() == null ? null : right.get(actor.name());
    return name == null
        ? actor
        : new Actor(actor.id(), actor.type(), name, actor.positions(), actor.mentions());
  }

  /** The directives with every known programme that their words name. */
  List<Directive> withProgrammes(List<Directive> directives, String text) {
    if (programmes.isEmpty()) {
      return directives;
    }
    Map<String, String> names = new HashMap<>();
    programmes.forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
    return directives.stream().map(each -> withProgrammes(each, text, names)).toList();
  }

  private static Directive withProgrammes(Directive d, String text, Map<String, String> names) {
    var words = d.span().in(text).toLowerCase(Locale.ROOT);
    var found = new ArrayList<>(d.programmes());
    names.forEach(
        (lower, name) -> {
          var known = found.stream().anyMatch(each -> each.equalsIgnoreCase(name));
          if (!known && holds(words, lower)) {
            found.add(name);
          }
        });
    return found.size() == d.programmes().size()
        ? d
        : new Directive(
            d.id(),
            d.kind(),
            d.span(),
            d.issuer(),
            d.title(),
            d.addressees(),
            d.deadline(),
            d.conditions(),
            found,
            d.policyAreas(),
            d.retold(),
            d.quote(),
            d.cue(),
            d.confidence());
  }

  /** Whether whole words of a text are this name. */
  private static boolean holds(String words, String name) {
    for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
      int end = at + name.length();
      if ((at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)))
          && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
