package kz.oryndau.web;

import java.util.List;

/**
 * What the page of a statement and that of an assignment share.
 *
 * @param language of the article; null where it is not known
 * @param passages the words with the paragraphs around them
 * @param areas policy areas, as links
 * @param history everything that happened, oldest first
 * @param notice what has just been done; null for nothing
 */
public record RecordView(
    String language,
    List<Passage> passages,
    List<Field.Option> areas,
    List<HistoryLine> history,
    Notice notice) {}
