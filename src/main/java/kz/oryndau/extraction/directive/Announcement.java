package kz.oryndau.extraction.directive;

import java.util.List;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.text.Span;

/**
 * Words that a list follows: «он поручил:», «утвердил перечень поручений», «ПОСТАНОВЛЯЮ:».
 *
 * @param kind what its items are
 * @param issuer id of the actor
 * @param cue the word that announces
 * @param line the sentence that announces
 * @param parties who is ordered, named there
 * @param term by when all items are due; null if not said there
 * @param patient whether other sentences may stand before the first item
 */
record Announcement(
    Directive.Kind kind,
    String issuer,
    Span cue,
    Line line,
    List<Party> parties,
    Deadline term,
    boolean patient) {}
