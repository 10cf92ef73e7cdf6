package kz.oryndau.api;

import java.time.LocalDate;
import java.util.List;
import kz.oryndau.extraction.Extraction;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.directive.Directive;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.quote.Quote;

/** The answer of the extraction API. */
record ExtractionDto(
    String language,
    List<OfficialDto> officials,
    List<StatementDto> statements,
    List<AssignmentDto> assignments) {

  record OfficialDto(
      String id, Actor.Type type, String name, List<String> positions, List<SpanDto> mentions) {
    static OfficialDto of(Actor actor) {
      return new OfficialDto(
          actor.id(),
          actor.type(),
          actor.name(),
          actor.positions(),
          actor.mentions().stream().map(SpanDto::of).toList());
    }
  }

  record StatementDto(
      String id,
      String speaker,
      Quote.Kind kind,
      int start,
      int end,
      String text,
      SpanDto cue,
      double confidence) {
    static StatementDto of(Quote quote, String text) {
      return new StatementDto(
          quote.id(),
          quote.speaker(),
          quote.kind(),
          quote.span().start(),
          quote.span().end(),
          quote.span().in(text),
          SpanDto.of(quote.cue()),
          quote.confidence());
    }
  }

  record DeadlineDto(String text, LocalDate date, String recurring) {
    static DeadlineDto of(Deadline deadline, String text) {
      return deadline == null
          ? null
          : new DeadlineDto(deadline.span().in(text), deadline.date(), deadline.recurring());
    }
  }

  record AssignmentDto(
      String id,
      String issuer,
      Directive.Kind kind,
      int start,
      int end,
      String text,
      String title,
      List<String> addressees,
      DeadlineDto deadline,
      List<String> conditions,
      List<String> programmes,
      List<String> policyAreas,
      boolean retold,
      String statement,
      SpanDto cue,
      double confidence) {
    static AssignmentDto of(Directive directive, String text) {
      return new AssignmentDto(
          directive.id(),
          directive.issuer(),
          directive.kind(),
          directive.span().start(),
          directive.span().end(),
          directive.span().in(text),
          directive.title(),
          directive.addressees().stream().map(Directive.Addressee::name).toList(),
          DeadlineDto.of(directive.deadline(), text),
          directive.conditions().stream().map(span -> span.in(text)).toList(),
          directive.programmes(),
          directive.policyAreas(),
          directive.retold(),
          directive.quote(),
          SpanDto.of(directive.cue()),
          directive.confidence());
    }
  }

  /** The answer for what was found in {@code text}. */
  static ExtractionDto of(Extraction extraction, String text) {
    return new ExtractionDto(
        extraction.language().code(),
        extraction.actors().stream().map(OfficialDto::of).toList(),
        extraction.quotes().stream().map(quote -> StatementDto.of(quote, text)).toList(),
        extraction.directives().stream().map(found -> AssignmentDto.of(found, text)).toList());
  }
}
