package kz.oryndau.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.directive.Directive;
import kz.oryndau.extraction.directive.Directives;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.quote.Quote;

/**
 * Keeps the officials of an article and what they say and order. A person named with a public post
 * is always kept; a well-known one without, an unnamed holder or a body only where it acts. Ids are
 * given anew.
 */
final class OfficialFilter {

  private final List<Actor> actors = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Directive> directives = new ArrayList<>();

  OfficialFilter(MentionedText text, List<Quote> allQuotes, Directives allDirectives) {
    var officials = text.officials();
    var spoken =
        allQuotes.stream()
            .filter(quote -> quote.speaker() != null && officials.contains(quote.speaker()))
            .toList();
    var ordered =
        allDirectives.all().stream()
            .filter(d -> d.issuer() != null && officials.contains(d.issuer()))
            .toList();
    var acting = acting(spoken, ordered);
    acting.addAll(allDirectives.receivers());
    var told = told(ordered);
    told.addAll(allDirectives.receivers());
    Map<String, String> ids = new HashMap<>();
    for (var actor : text.actors()) {
      boolean named = actor.type() == Actor.Type.PERSON && !actor.positions().isEmpty();
      boolean kept =
          officials.contains(actor.id())
              ? named || acting.contains(actor.id())
              : text.subordinates().contains(actor.id()) && told.contains(actor.id());
      if (kept) {
        ids.put(actor.id(), "o" + (actors.size() + 1));
        actors.add(
            new Actor(
                ids.get(actor.id()),
                actor.type(),
                actor.name(),
                actor.positions(),
                actor.mentions()));
      }
    }
    Map<String, String> quoteIds = new HashMap<>();
    for (var quote : spoken) {
      quoteIds.put(quote.id(), "s" + (quotes.size() + 1));
      quotes.add(renumbered(quote, quoteIds.get(quote.id()), ids));
    }
    for (var directive : ordered) {
      directives.add(renumbered(directive, "a" + (directives.size() + 1), ids, quoteIds));
    }
  }

  List<Actor> actors() {
    return actors;
  }

  List<Quote> quotes() {
    return quotes;
  }

  List<Directive> directives() {
    return directives;
  }

  private static Set<String> acting(List<Quote> quotes, List<Directive> directives) {
    var out = new HashSet<String>();
    for (var quote : quotes) {
      out.add(quote.speaker());
      out.add(quote.messenger());
    }
    for (var directive : directives) {
      out.add(directive.issuer());
      directive.addressees().forEach(addressee -> out.add(addressee.actor()));
    }
    return out;
  }

  /** Ids of all who have to do something because another says so. */
  private static Set<String> told(List<Directive> directives) {
    var out = new HashSet<String>();
    for (var directive : directives) {
      if (directive.kind() != Directive.Kind.PLEDGE) {
        directive.addressees().forEach(addressee -> out.add(addressee.actor()));
      }
    }
    return out;
  }

  private static Quote renumbered(Quote q, String id, Map<String, String> ids) {
    return new Quote(
        id,
        q.kind(),
        q.span(),
        ids.get(q.speaker()),
        ids.get(q.messenger()),
        q.cue(),
        q.verbClass(),
        q.confidence());
  }

  private static Directive renumbered(
      Directive d, String id, Map<String, String> ids, Map<String, String> quoteIds) {
    var addressees =
        d.addressees().stream()
            .map(a -> new Directive.Addressee(a.name(), ids.get(a.actor())))
            .toList();
    return new Directive(
        id,
        d.kind(),
        d.span(),
        ids.get(d.issuer()),
        d.title(),
        addressees,
        d.deadline(),
        d.conditions(),
        d.programmes(),
        d.policyAreas(),
        d.retold(),
        quoteIds.get(d.quote()),
        d.cue(),
        d.confidence());
  }
}
