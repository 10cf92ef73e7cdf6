package kz.oryndau.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.oryndau.extraction.Extraction;
import kz.oryndau.extraction.Extractor;
import kz.oryndau.extraction.directive.Directive;
import kz.oryndau.extraction.followup.EarlierOrder;
import kz.oryndau.extraction.followup.EarlierOrder.Background;
import kz.oryndau.extraction.followup.ProgressReport;
import kz.oryndau.extraction.followup.Proposal;
import kz.oryndau.extraction.followup.ReportMatcher;
import kz.oryndau.extraction.followup.Topic;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.followup.Candidate;
import kz.oryndau.followup.CandidateRows;
import kz.oryndau.followup.FollowUp;
import kz.oryndau.followup.FollowUpRepository;
import kz.oryndau.followup.Suggestion;

/** Proposes links between what an article reports and the earlier assignments of the archive. */
@ApplicationScoped
class FollowUpFinder {

  private final Extractor extractor;
  private final CandidateRows candidates;
  private final FollowUpRepository followUps;
  private final Clock clock;

  FollowUpFinder(
      Extractor extractor, CandidateRows candidates, FollowUpRepository followUps, Clock clock) {
    this.extractor = extractor;
    this.candidates = candidates;
    this.followUps = followUps;
    this.clock = clock;
  }

  /** Stores what is proposed for an article whose drafts are written; what is there stays. */
  @Transactional
  public void find(long articleId, LocalDate published, Extraction extraction) {
    var reports = extraction.reports();
    if (reports.isEmpty() || published == null) {
      return;
    }
    var background = background(published, extraction);
    for (var candidate : candidates.listBefore(articleId, keys(reports))) {
      if (!followUps.linked(articleId, candidate.id())) {
        ReportMatcher.match(order(candidate), reports, background)
            .forEach(proposal -> store(articleId, candidate.id(), proposal));
      }
    }
  }

  private void store(long articleId, long assignmentId, Proposal proposal) {
    var report = proposal.report();
    var place =
        new FollowUp.Place(
            report.span().start(), report.span().end(), report.cue().start(), report.cue().end());
    followUps.persist(
        new FollowUp(
            articleId,
            assignmentId,
            Suggestion.valueOf(report.progress().name()),
            place,
            proposal.score(),
            clock.instant()));
  }

  private static Set<String> keys(List<ProgressReport> reports) {
    var keys = new HashSet<String>();
    for (var report : reports) {
      for (var topic : List.of(report.topic(), report.around())) {
        keys.addAll(topic.words());
        keys.addAll(topic.names());
      }
    }
    return keys;
  }

  private EarlierOrder order(Candidate candidate) {
    return new EarlierOrder(
        topic(candidate.words(), candidate),
        topic(candidate.context(), candidate),
        new Background(
            candidate.publishedAt(),
            Set.copyOf(candidate.parties()),
            lower(candidate.programmes().stream()),
            Set.copyOf(candidate.policyAreas())));
  }

  private Topic topic(String words, Candidate candidate) {
    var language = Language.ofCode(String.valueOf(candidate.language()));
    return extractor.topic(words, language.orElse(Language.RUSSIAN));
  }

  private static Background background(LocalDate published, Extraction extraction) {
    var named = extraction.actors().stream().map(actor -> actor.name());
    return new Background(
        published,
        lower(named.filter(name -> name != null)),
        lower(each(extraction, Directive::programmes)),
        each(extraction, Directive::policyAreas).collect(Collectors.toSet()));
  }

  private static Stream<String> each(
      Extraction extraction, Function<Directive, Collection<String>> part) {
    return extraction.directives().stream().flatMap(directive -> part.apply(directive).stream());
  }

  private static Set<String> lower(Stream<String> names) {
    return names.map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }
}
