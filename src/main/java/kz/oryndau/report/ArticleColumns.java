package kz.oryndau.report;

import java.util.List;
import java.util.function.Function;
import kz.oryndau.article.ArticleRow;
import kz.oryndau.article.SourceRef;

/** Columns of articles, and those by which a record names its article. */
public final class ArticleColumns {

  /** The list of articles. */
  public static final List<Column<ArticleRow>> ALL =
      List.of(
          new Column<>("id", ArticleRow::id),
          new Column<>("title", ArticleRow::title),
          new Column<>("source", ArticleRow::source),
          new Column<>("url", ArticleRow::url),
          new Column<>("language", ArticleRow::language),
          new Column<>("published_at", ArticleRow::publishedAt),
          new Column<>("state", ArticleRow::state),
          new Column<>("statements", ArticleRow::statements),
          new Column<>("assignments", ArticleRow::assignments),
          new Column<>("drafts", ArticleRow::drafts),
          new Column<>("article_sha256", ArticleRow::sha256),
          new Column<>("sample", ArticleRow::sample));

  private ArticleColumns() {}

  /** Where a record comes from: enough to find its words again and to prove them. */
  static <R> List<Column<R>> ofSource(Function<R, SourceRef> source) {
    return List.of(
        new Column<>("article_id", source.andThen(SourceRef::articleId)),
        new Column<>("article_title", source.andThen(SourceRef::title)),
        new Column<>("article_url", source.andThen(SourceRef::url)),
        new Column<>("source", source.andThen(SourceRef::source)),
        new Column<>("published_at", source.andThen(SourceRef::publishedAt)),
        new Column<>("span_start", source.andThen(SourceRef::spanStart)),
        new Column<>("span_end", source.andThen(SourceRef::spanEnd)),
        new Column<>("article_sha256", source.andThen(SourceRef::sha256)));
  }
}
