package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.text.PlainText;
import kz.oryndau.extraction.text.WordList;

/** Names of programmes in quotation marks: «программу „Ауыл тынысы“». */
final class Programmes {

  /** Words between the kind of programme and its name: «госпрограмме развития „…“». */
  private static final int FAR = 4;

  private final List<String[]> kinds =
      WordList.read("/lexicon/programme-words.txt").stream()
          .map(line -> PlainText.of(line).split(" "))
          .toList();

  /** The names within the words, without marks, each once. */
  List<String> within(Line line, int from, int to) {
    var found = new ArrayList<String>();
    for (int at = from; at < to; at++) {
      if (!line.is(at, "«", "“", "„", "\"")) {
        continue;
      }
      int close = at + 1;
      while (close < to && !line.is(close, "»", "”", "“", "\"")) {
        close++;
      }
      if (close > at + 1 && close < line.size() && isProgramme(line, at, close)) {
        var name = line.span(at + 1, close).in(line.text());
        if (!found.contains(name)) {
          found.add(name);
        }
      }
      at = close;
    }
    return found;
  }

  private boolean isProgramme(Line line, int open, int close) {
    for (int at = Math.max(0, open - FAR); at < open; at++) {
      if (startsKind(line, at)) {
        return true;
      }
    }
    return startsKind(line, close + 1);
  }

  private boolean startsKind(Line line, int at) {
    for (var kind : kinds) {
      if (line.starts(at, kind[0]) && (kind.length == 1 || line.starts(at + 1, kind[1]))) {
        return true;
      }
    }
    return false;
  }
}
