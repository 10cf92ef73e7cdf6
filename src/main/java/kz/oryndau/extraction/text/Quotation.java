package kz.oryndau.extraction.text;

/**
 * A stretch between quotation marks of any shape; where a mark is missing it ends with the passage.
 *
 * @param outer with its marks
 * @param inner without them
 * @param depth 0 for an outermost one
 * @param balanced whether both marks are there
 */
public record Quotation(Span outer, Span inner, int depth, boolean balanced) {}
