package kz.oryndau.extraction.directive;

import java.util.List;
import java.util.Set;

/**
 * What an article orders, needs and promises.
 *
 * @param all in reading order
 * @param receivers ids of the actors who are ordered something in so many words, were it too vague
 *     to be a directive («поручил акимам усилить работу»)
 */
public record Directives(List<Directive> all, Set<String> receivers) {

  /** Copies both. */
  public Directives {
    all = List.copyOf(all);
    receivers = Set.copyOf(receivers);
  }
}
