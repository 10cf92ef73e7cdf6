package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.morphology.Reading.Case;

/** Finds whom a speaker turns to. */
final class Turns {

  private Turns() {}

  /** Who is spoken to, set off by a comma: «Виталий Осипович, … вывезите»; null if nobody. */
  static Party vocative(Stretch stretch) {
    var line = stretch.line();
    for (int at = stretch.from(); at < Math.min(stretch.from() + 3, stretch.to()); at++) {
      var mention = line.mention(at);
      boolean all = mention != null && line.starts(line.mentionEnd(at) - 1, "коллег");
      if (mention != null && !all && line.is(line.mentionEnd(at), ",")) {
        return new Party(line, at, line.mentionEnd(at), mention);
      }
    }
    return null;
  }

  /** Whom the words are said to, told in them or around them; null if nobody. */
  static Party of(Stretch stretch) {
    var named = vocative(stretch);
    if (named != null) {
      return named;
    }
    var told = told(stretch.line());
    boolean outside = told != null && (told.to() <= stretch.from() || told.from() >= stretch.to());
    return outside ? told : null;
  }

  /** «обратился к руководителям служб», «обращаясь к министру»; null if nobody. */
  static Party told(Line line) {
    for (int at = 0; at < line.size(); at++) {
      if (!line.starts(at, "обра") || !line.starts(at, "обратил", "обращаясь", "обращается")) {
        continue;
      }
      for (int to = at + 1; to < Math.min(at + 6, line.size()); to++) {
        if (line.is(to, "к", "ко")
            && line.mention(to + 1) != null
            && line.mention(to + 1).grammaticalCase() == Case.DATIVE) {
          return new Party(line, to + 1, line.mentionEnd(to + 1), line.mention(to + 1));
        }
      }
    }
    return null;
  }
}
