package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.mention.Mention;

/**
 * Words that name who is to do it.
 *
 * @param from first index
 * @param to index behind the last word
 * @param mention the official or body; null for anybody else
 */
record Party(int from, int to, Mention mention) {}
