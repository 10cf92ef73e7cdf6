package kz.oryndau.extraction.directive;

import java.util.List;

/** «Президент утвердил перечень поручений»: the items of the document may follow. */
final class OrderDocuments {

  private static final String[] ISSUING = {
    "утверд", "подпис", "дал", "сформир", "опублик", "издал"
  };

  private static final String[] DOCUMENTS = {"указ", "распоряжени", "постановлени", "протокол"};

  private OrderDocuments() {}

  /** The announcement that the sentence makes; null if it makes none. */
  static Announcement announcedIn(Line line, Memory memory) {
    if (line.is(line.size() - 1, ":")) {
      return following(line, memory);
    }
    for (int at = 0; at < line.size(); at++) {
      if (!line.isFinite(at) || !line.starts(at, ISSUING)) {
        continue;
      }
      int document = documentAfter(line, at);
      var subject = document < 0 ? null : Subjects.of(line, at, 0, line.size());
      if (subject != null && memory.isOfficial(subject.actor())) {
        return new Announcement(
            Directive.Kind.DIRECTIVE,
            subject.actor(),
            line.span(document, document + 1),
            line,
            List.of(),
            null,
            true);
      }
    }
    return null;
  }

  /** «Согласно поручениям премьера, должно быть сделано следующее:». */
  private static Announcement following(Line line, Memory memory) {
    for (int at = 0; at < line.size(); at++) {
      if (!line.starts(at, "поручен")) {
        continue;
      }
      var giver = line.mention(at + 1);
      var issuer = giver == null ? memory.orderNear(line.passage()) : giver.actor();
      if (giver != null && !memory.isOfficial(issuer)) {
        issuer = memory.personNamed(line.lower(at + 1));
      }
      return memory.isOfficial(issuer)
          ? new Announcement(
              Directive.Kind.DIRECTIVE, issuer, line.span(at, at + 1), line, List.of(), null, false)
          : null;
    }
    return null;
  }

  private static int documentAfter(Line line, int verb) {
    for (int at = verb + 1; at < line.size(); at++) {
      boolean list = line.starts(at, "переч", "спис", "ряд") && line.starts(at + 1, "поручен");
      if (list || line.starts(at, DOCUMENTS)) {
        return at;
      }
    }
    return -1;
  }
}
