package kz.oryndau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.oryndau.article.SourceRef;

/** Makes what the pages of single records share. */
@ApplicationScoped
class RecordParts {

  private final ArticleReader reader;
  private final Notices notices;
  private final Visit visit;

  RecordParts(ArticleReader reader, Notices notices, Visit visit) {
    this.reader = reader;
    this.notices = notices;
    this.visit = visit;
  }

  RecordView of(SourceRef source, List<String> slugs, List<HistoryLine> history, UriInfo uri) {
    var article = source.articleId();
    return new RecordView(
        reader.language(article),
        reader.around(article, source.spanStart(), source.spanEnd(), visit.recordScope()),
        areas(slugs),
        history,
        notices.of(uri));
  }

  /** Policy areas as links; a slug that has no word yet stands for itself. */
  private List<Field.Option> areas(List<String> slugs) {
    return slugs.stream().map(slug -> new Field.Option(slug, visit.areaName(slug))).toList();
  }
}
