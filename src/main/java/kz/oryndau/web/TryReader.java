package kz.oryndau.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.oryndau.article.Aside;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.extraction.Extraction;
import kz.oryndau.extraction.ExtractionRequest;
import kz.oryndau.extraction.directive.Directive;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.quote.Quote;
import kz.oryndau.processing.ProcessingService;
import kz.oryndau.statement.Statement;

/** Makes the view of an extraction that is not stored. */
final class TryReader {

  private final Messages words;
  private final Terms terms;
  private final Locale locale;

  TryReader(Messages words, Terms terms, Locale locale) {
    this.words = words;
    this.terms = terms;
    this.locale = locale;
  }

  TryView read(ExtractionRequest request, ProcessingService processing) {
    var found = processing.extract(request);
    var actors = found.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    var cards =
        Stream.concat(
                found.quotes().stream().map(quote -> card(quote, actors)),
                found.directives().stream().map(directive -> card(directive, actors)))
            .sorted(Comparator.comparingInt(card -> card.mark().start()))
            .toList();
    return new TryView(
        found.language().code(),
        found.actors().stream().map(TryReader::named).toList(),
        parts(request.text(), found, cards),
        cards.isEmpty());
  }

  private static List<TryView.Part> parts(String text, Extraction found, List<TryView.Card> cards) {
    List<Mark> marks = new ArrayList<>();
    for (var actor : found.actors()) {
      for (var span : actor.mentions()) {
        var tip = label(actor);
        marks.add(new Mark(actor.id(), Mark.Kind.OFFICIAL, span.start(), span.end(), tip));
      }
    }
    cards.forEach(card -> marks.add(card.mark()));
    var rest = new ArrayList<>(cards);
    return new MarkedText(text, marks, asides(found))
        .passages().stream()
            .map(
                passage -> {
                  var here =
                      rest.stream().filter(card -> card.mark().start() < passage.end()).toList();
                  rest.removeAll(here);
                  return new TryView.Part(passage, here);
                })
            .toList();
  }

  private static List<Aside> asides(Extraction found) {
    return found.asides().stream()
        .map(
            aside ->
                new Aside(
                    aside.span().start(),
                    aside.span().end(),
                    Aside.Kind.valueOf(aside.kind().name())))
        .toList();
  }

  private TryView.Card card(Quote quote, Map<String, Actor> actors) {
    var kind = Mark.Kind.valueOf(quote.kind().name());
    var word = terms.statementKind(Statement.Kind.valueOf(quote.kind().name()));
    var tip = words.tip(word, label(actors.get(quote.speaker())));
    var mark = new Mark(quote.id(), kind, quote.span().start(), quote.span().end(), tip);
    return new TryView.Card(mark, null, List.of(sure(quote.confidence())));
  }

  private TryView.Card card(Directive directive, Map<String, Actor> actors) {
    var kind = Mark.Kind.valueOf(directive.kind().name());
    var word = terms.assignmentKind(Assignment.Kind.valueOf(directive.kind().name()));
    var tip = words.tip(word, label(actors.get(directive.issuer())));
    var mark =
        new Mark(directive.id(), kind, directive.span().start(), directive.span().end(), tip);
    List<String> lines = new ArrayList<>();
    if (!directive.addressees().isEmpty()) {
      var names = directive.addressees().stream().map(Directive.Addressee::name).toList();
      lines.add(words.tip(words.addressees(), String.join(", ", names)));
    }
    if (directive.deadline() != null && directive.deadline().latest() != null) {
      lines.add(words.tip(words.deadline(), Dates.full(directive.deadline().latest(), locale)));
    }
    if (directive.retold()) {
      lines.add(words.retold());
    }
    lines.add(sure(directive.confidence()));
    return new TryView.Card(mark, directive.title(), lines);
  }

  private String sure(double confidence) {
    return words.confidence(Math.round(100 * confidence));
  }

  private static TryView.Named named(Actor actor) {
    var posts = actor.name() == null ? List.<String>of() : actor.positions();
    return new TryView.Named(
        actor.id(), label(actor), posts.isEmpty() ? null : String.join(", ", posts));
  }

  private static String label(Actor actor) {
    if (actor.name() != null) {
      return actor.name();
    }
    return actor.positions().isEmpty() ? "" : actor.positions().get(0);
  }
}
