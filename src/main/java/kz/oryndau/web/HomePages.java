package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.oryndau.article.ArticleFilter;
import kz.oryndau.article.ArticleRow;
import kz.oryndau.article.ArticleRows;
import kz.oryndau.assignment.AssignmentFilter;
import kz.oryndau.assignment.AssignmentRow;
import kz.oryndau.assignment.AssignmentRows;
import kz.oryndau.assignment.Schedule;
import kz.oryndau.listing.Paging;
import kz.oryndau.report.ArchiveCounts;
import kz.oryndau.sample.SampleArticles;

/** The start page: how much there is, what is new, what is overdue. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePages {

  private static final int SHOWN = 6;
  private static final Paging NEWEST = Paging.first(SHOWN);
  private static final Paging LONGEST_OVERDUE = new Paging("deadline", false, null, SHOWN);

  private final ArchiveCounts counts;
  private final ArticleRows articles;
  private final AssignmentRows assignments;
  private final SampleArticles samples;
  private final Notices notices;
  private final Visit visit;

  HomePages(
      ArchiveCounts counts,
      ArticleRows articles,
      AssignmentRows assignments,
      SampleArticles samples,
      Notices notices,
      Visit visit) {
    this.counts = counts;
    this.articles = articles;
    this.assignments = assignments;
    this.samples = samples;
    this.notices = notices;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance home(View view);

    private Templates() {}
  }

  /**
   * What the start page shows.
   *
   * @param counts how much there is
   * @param articles the newest
   * @param assignments the newest
   * @param overdue those that have been overdue longest
   * @param samples whether invented articles are in the archive
   * @param notice what has just been done; null for nothing
   */
  public record View(
      ArchiveCounts.Counts counts,
      List<ArticleRow> articles,
      List<AssignmentRow> assignments,
      List<AssignmentRow> overdue,
      boolean samples,
      Notice notice) {

    /** Whether any record waits for a decision. */
    public boolean waiting() {
      return counts.draftStatements() + counts.draftAssignments() > 0;
    }
  }

  /** The start page. */
  @GET
  public TemplateInstance home(@Context UriInfo uri) {
    var scope = visit.scope();
    return Templates.home(
        new View(
            counts.count(scope),
            articles.page(ArticleFilter.all(scope), NEWEST).rows(),
            assignments.page(AssignmentFilter.all(scope), NEWEST).rows(),
            assignments
                .page(AssignmentFilter.ofSchedule(Schedule.State.OVERDUE, scope), LONGEST_OVERDUE)
                .rows(),
            samples.present(),
            notices.of(uri)));
  }
}
