package kz.oryndau.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import kz.oryndau.article.ArticleFilter;
import kz.oryndau.article.ArticleRow;
import kz.oryndau.article.ArticleRows;

/** The list of articles and the page of one. */
@Path("/articles")
@Produces(MediaType.TEXT_HTML)
public class ArticlePages {

  private final ArticleRows articles;
  private final ArticleReader reader;
  private final OfficialChoice officials;
  private final Notices notices;
  private final Visit visit;

  ArticlePages(
      ArticleRows articles,
      ArticleReader reader,
      OfficialChoice officials,
      Notices notices,
      Visit visit) {
    this.articles = articles;
    this.reader = reader;
    this.officials = officials;
    this.notices = notices;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(ListView<ArticleRow> list);

    static native TemplateInstance show(ArticleView view);

    private Templates() {}
  }

  /** The articles that fit the filters of the address. */
  @GET
  public TemplateInstance list(@Context UriInfo uri) {
    var request = new ListRequest(uri, visit);
    var scope = request.scope();
    var words = visit.words();
    var options = officials.options(request.parameters(), "official", scope);
    request.text().choice("official", words.filterOfficial(), options).area().dates().review();
    var filter = ArticleFilter.of(request.parameters(), scope);
    var page = articles.page(filter, request.paging());
    return Templates.list(request.view(page, "/export/articles.csv"));
  }

  /** An article with its records at their words. */
  @GET
  @Path("/{id:\\d{1,18}}")
  public TemplateInstance show(long id, @Context UriInfo uri) {
    return Templates.show(reader.read(id, visit.scope(), notices.of(uri)));
  }
}
