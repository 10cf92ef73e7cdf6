package kz.oryndau.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.directive.Directive;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.quote.Quote;
import kz.oryndau.extraction.text.Span;

/** The JSON of the extraction API. */
final class ExtractionJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ExtractionJson() {}

  /** The answer to a request for {@code text}. */
  static JsonNode of(Extraction extraction, String text) {
    var root = NODES.objectNode().put("language", extraction.language().code());
    var officials = root.putArray("officials");
    extraction.actors().forEach(actor -> officials.add(official(actor)));
    var statements = root.putArray("statements");
    extraction.quotes().forEach(quote -> statements.add(statement(quote, text)));
    var assignments = root.putArray("assignments");
    extraction.directives().forEach(directive -> assignments.add(assignment(directive, text)));
    return root;
  }

  private static ObjectNode official(Actor actor) {
    var node =
        NODES
            .objectNode()
            .put("id", actor.id())
            .put("type", actor.type().name())
            .put("name", actor.name());
    var positions = node.putArray("positions");
    actor.positions().forEach(positions::add);
    var mentions = node.putArray("mentions");
    actor.mentions().forEach(span -> mentions.add(span(span)));
    return node;
  }

  private static ObjectNode statement(Quote quote, String text) {
    var node =
        NODES
            .objectNode()
            .put("id", quote.id())
            .put("speaker", quote.speaker())
            .put("kind", quote.kind().name())
            .put("start", quote.span().start())
            .put("end", quote.span().end())
            .put("text", quote.span().in(text))
            .put("confidence", quote.confidence());
    return node.set("cue", span(quote.cue()));
  }

  private static ObjectNode assignment(Directive directive, String text) {
    var node =
        NODES
            .objectNode()
            .put("id", directive.id())
            .put("issuer", directive.issuer())
            .put("kind", directive.kind().name())
            .put("start", directive.span().start())
            .put("end", directive.span().end())
            .put("text", directive.span().in(text))
            .put("title", directive.title())
            .put("retold", directive.retold())
            .put("statement", directive.quote())
            .put("confidence", directive.confidence());
    directive.addressees().forEach(addressee -> array(node, "addressees").add(addressee.name()));
    directive.conditions().forEach(span -> array(node, "conditions").add(span.in(text)));
    directive.programmes().forEach(array(node, "programmes")::add);
    directive.policyAreas().forEach(array(node, "policyAreas")::add);
    array(node, "addressees");
    array(node, "conditions");
    node.set("deadline", deadline(directive.deadline(), text));
    return node.set("cue", span(directive.cue()));
  }

  private static ArrayNode array(ObjectNode node, String field) {
    return node.withArray(field);
  }

  private static JsonNode deadline(Deadline deadline, String text) {
    if (deadline == null) {
      return NODES.nullNode();
    }
    return NODES
        .objectNode()
        .put("text", deadline.span().in(text))
        .put("date", deadline.date() == null ? null : deadline.date().toString())
        .put("recurring", deadline.recurring());
  }

  private static JsonNode span(Span span) {
    return span == null
        ? NODES.nullNode()
        : NODES.objectNode().put("start", span.start()).put("end", span.end());
  }
}
