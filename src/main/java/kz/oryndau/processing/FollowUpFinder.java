package kz.oryndau.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.oryndau.article.ArticleRepository;
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

/**
 * Proposes links between what articles report and the assignments of earlier ones, in whichever
 * order the articles came in.
 */
@ApplicationScoped
class FollowUpFinder {

  private final Extractor extractor;
  private final LearnedExtractor learned;
  private final ArticleRepository articles;
  private final CandidateRows candidates;
  private final FollowUpRepository followUps;
  private final Clock clock;

  FollowUpFinder(
      Extractor extractor,
      LearnedExtractor learned,
      ArticleRepository articles,
      CandidateRows candidates,
      FollowUpRepository followUps,
      Clock clock) {
    this.extractor = extractor;
    this.learned = learned;
    this.articles = articles;
    this.candidates = candidates;
    this.followUps = followUps;
    this.clock = clock;
  }

  /**
   * Stores what is proposed for an article whose drafts are written: what it reports of earlier
   * assignments, and what articles that were stored before it report of its own. What is there
   * stays.
   *
   * @param published day of its publication; null compares nothing
   */
  @Transactional
  public void find(long articleId, LocalDate published, Extraction extraction) {
    if (published == null) {
      return;
    }
    propose(articleId, published, extraction, candidates::listBefore);
    var own = candidates.listOf(articleId);
    for (var later : candidates.listArticlesAfter(articleId, keysOf(own))) {
      var article = articles.findById(later);
      var reporting = learned.extract(LearnedExtractor.requestOf(article));
      propose(later, article.publishedAt(), reporting, (id, keys) -> own);
    }
  }

  private void propose(
      long articleId,
      LocalDate published,
      Extraction extraction,
      BiFunction<Long, Set<String>, List<Candidate>> earlier) {
    var reports = extraction.reports();
    if (reports.isEmpty()) {
      return;
    }
    var background = background(published, extraction);
    for (var candidate : earlier.apply(articleId, keys(reports))) {
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
    return keys(reports.stream().flatMap(each -> Stream.of(each.topic(), each.around())));
  }

  private Set<String> keysOf(List<Candidate> orders) {
    return keys(orders.stream().map(each -> topic(each.words(), each)));
  }

  private static Set<String> keys(Stream<Topic> topics) {
    return topics
        .flatMap(topic -> Stream.concat(topic.words().stream(), topic.names().stream()))
        .collect(Collectors.toSet());
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
