package kz.oryndau.tracking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kz.oryndau.history.Proof;
import kz.oryndau.history.Proof.Origin;
import kz.oryndau.platform.FixedClock;

/** Invented evidence for tests. */
public final class Proofs {

  /** A day before the day of the tests. */
  public static final LocalDate YESTERDAY = FixedClock.TODAY.minusDays(1);

  /** A page of the web. */
  public static final Proof PAGE =
      Proof.ofPage(
          "https://example.org/report", YESTERDAY, "отчёт о котельной", Origin.INDEPENDENT);

  private Proofs() {}

  /** The fields of a form that name a page of the web. */
  public static Map<String, String> page(String... more) {
    var fields = new HashMap<String, String>();
    fields.put("url", PAGE.url());
    fields.put("date", PAGE.date().toString());
    fields.put("note", PAGE.note());
    fields.put("origin", PAGE.origin().name());
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return fields;
  }
}
