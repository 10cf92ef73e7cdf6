package kz.oryndau.extraction.followup;

import kz.oryndau.extraction.text.Span;

/**
 * A sentence that tells what became of something ordered before.
 *
 * @param progress what it says
 * @param span the sentence
 * @param cue the word that says so
 * @param window the sentence with its neighbours
 * @param action key of what was done where the cue tells an event («открыли») and not execution
 *     itself («исполнено»); null for the latter
 * @param topic what the sentence is about, with the old order that it points back to
 * @param around what its neighbours and the headline are about
 */
public record ProgressReport(
    Progress progress,
    Span span,
    Span cue,
    Span window,
    String action,
    Topic topic,
    Topic around) {}
