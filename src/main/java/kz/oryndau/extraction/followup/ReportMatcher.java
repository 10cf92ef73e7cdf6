package kz.oryndau.extraction.followup;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.followup.EarlierOrder.Background;

/**
 * Tells whether a report speaks of an earlier order: by what both are about, whom they name, and
 * which came first. Rather silent than wrong: an analyst who sees ten false links reads no more.
 */
public final class ReportMatcher {

  /** From this score on a link is proposed; measured on the pairs of the golden files. */
  static final double THRESHOLD = 0.5;

  /** Beside a report that fits so much better, another is left out. */
  private static final double MUCH_WORSE = 0.2;

  private static final double WORD = 1;
  private static final double ACTION = 0.6;
  private static final double NAME = 1.5;

  /** More shared weight than this makes two long texts no more alike. */
  private static final double ENOUGH = 4;

  /** What stands beside a report counts less than what stands in it. */
  private static final double BESIDE = 0.7;

  private ReportMatcher() {}

  /**
   * The reports of an article that speak of {@code order}: the best for each progress. An order
   * told again says nothing new where the same article tells what became of it.
   *
   * @param background of the article that reports
   */
  public static List<Proposal> match(
      EarlierOrder order, List<ProgressReport> reports, Background background) {
    if (!order.background().published().isBefore(background.published())) {
      return List.of();
    }
    Map<Progress, Proposal> best = new EnumMap<>(Progress.class);
    for (var report : reports) {
      var proposal = new Proposal(report, score(order, report, background));
      if (proposal.score() >= THRESHOLD) {
        best.merge(
            report.progress(), proposal, (one, two) -> one.score() >= two.score() ? one : two);
      }
    }
    if (best.size() > 1) {
      best.remove(Progress.REPEATED);
    }
    double highest = best.values().stream().mapToDouble(Proposal::score).max().orElse(0);
    return best.values().stream()
        .filter(proposal -> proposal.score() >= highest - MUCH_WORSE)
        .sorted(Comparator.comparingDouble(Proposal::score).reversed())
        .toList();
  }

  /** How well they fit, from 0 to 1; 0 where something forbids it. */
  static double score(EarlierOrder order, ProgressReport report, Background background) {
    if (report.action() != null && !sameAction(order, report) || !shareEnough(order, report)) {
      return 0;
    }
    var score =
        0.7 * coverage(order.action(), report)
            + context(order.context(), report)
            + beside(order.background(), background)
            - contradiction(order, report);
    return Math.max(0, Math.min(1, score));
  }

  /** An event fulfils an order only of the same action. */
  private static boolean sameAction(EarlierOrder order, ProgressReport report) {
    var wanted = order.action().actions();
    return wanted.contains(report.action())
        || report.topic().actions().stream().anyMatch(wanted::contains);
  }

  /** One word or name is chance. */
  private static boolean shareEnough(EarlierOrder order, ProgressReport report) {
    var action = order.action();
    var all = report.topic().and(report.around());
    int things =
        shared(action.words(), all.words())
            + shared(action.names(), all.names())
            + shared(action.numbers(), all.numbers());
    boolean event = report.action() != null;
    boolean inSentence = shared(action.words(), report.topic().words()) > 0;
    int deeds = shared(action.actions(), all.actions());
    return things > 0 && things + deeds > 1 && (inSentence || !event);
  }

  private static double coverage(Topic action, ProgressReport report) {
    double all =
        WORD * action.words().size()
            + ACTION * action.actions().size()
            + NAME * action.names().size()
            + WORD * action.numbers().size();
    double hit =
        WORD * weight(action.words(), report.topic().words(), report.around().words())
            + ACTION * weight(action.actions(), report.topic().actions(), report.around().actions())
            + NAME * weight(action.names(), report.topic().names(), report.around().names())
            + WORD * weight(action.numbers(), report.topic().numbers(), report.around().numbers());
    return Math.min(1, hit / Math.min(all, ENOUGH));
  }

  private static double weight(Set<String> wanted, Set<String> inside, Set<String> beside) {
    double sum = 0;
    for (var each : wanted) {
      sum += inside.contains(each) ? 1 : beside.contains(each) ? BESIDE : 0;
    }
    return sum;
  }

  private static double context(Topic context, ProgressReport report) {
    var all = report.topic().and(report.around());
    return Math.min(0.16, 0.08 * shared(context.names(), all.names()))
        + Math.min(0.08, 0.02 * shared(context.words(), all.words()));
  }

  private static double beside(Background order, Background article) {
    double score = Math.min(0.16, 0.08 * shared(order.parties(), article.parties()));
    score += shared(order.programmes(), article.programmes()) > 0 ? 0.2 : 0;
    boolean known = !order.areas().isEmpty() && !article.areas().isEmpty();
    return known ? score + (shared(order.areas(), article.areas()) > 0 ? 0.04 : -0.06) : score;
  }

  /** Another place or another number is another matter. */
  private static double contradiction(EarlierOrder order, ProgressReport report) {
    var own = order.action().and(order.context());
    var other = report.topic().and(report.around());
    return (apart(own.places(), other.places()) ? 0.25 : 0)
        + (apart(order.action().numbers(), other.numbers()) ? 0.15 : 0);
  }

  private static boolean apart(Set<String> one, Set<String> two) {
    return !one.isEmpty() && !two.isEmpty() && Collections.disjoint(one, two);
  }

  private static int shared(Set<String> one, Set<String> two) {
    return (int) one.stream().filter(two::contains).count();
  }
}
