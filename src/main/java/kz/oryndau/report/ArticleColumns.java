package kz.oryndau.report;

import java.util.List;
import java.util.function.Function;
import kz.oryndau.article.ArticleRow;
import kz.oryndau.article.SourceRef;
import kz.oryndau.table.Column;

/** Columns of articles, and those by which a record names its article. */
public final class ArticleColumns {

  /** The list of articles. */
  public static final List<Column<ArticleRow>> ALL =
      List.of(
          Column.whole("id", ArticleRow::id),
          Column.text("title", ArticleRow::title),
          Column.text("source", ArticleRow::source),
          Column.link("url", ArticleRow::url),
          Column.text("language", ArticleRow::language),
          Column.date("published_at", ArticleRow::publishedAt),
          Column.text("state", ArticleRow::state),
          Column.whole("statements", ArticleRow::statements),
          Column.whole("assignments", ArticleRow::assignments),
          Column.whole("drafts", ArticleRow::drafts),
          Column.text("article_sha256", ArticleRow::sha256).by("sha256"),
          Column.truth("sample", ArticleRow::sample));

  private ArticleColumns() {}

  /** Where a record comes from: enough to find its words again and to prove them. */
  static <R> List<Column<R>> ofSource(Function<R, SourceRef> source) {
    return List.of(
        Column.whole("article_id", source.andThen(SourceRef::articleId)),
        Column.text("article_title", source.andThen(SourceRef::title)),
        Column.link("article_url", source.andThen(SourceRef::url)),
        Column.text("source", source.andThen(SourceRef::source)),
        Column.date("published_at", source.andThen(SourceRef::publishedAt)),
        Column.whole("span_start", source.andThen(SourceRef::spanStart)),
        Column.whole("span_end", source.andThen(SourceRef::spanEnd)),
        Column.text("article_sha256", source.andThen(SourceRef::sha256)).by("sha256"));
  }
}
