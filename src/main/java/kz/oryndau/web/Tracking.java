package kz.oryndau.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kz.oryndau.history.HistoryEntry;

/**
 * What the pages say of the life of a record: evidence, deadlines put off, marks, history. The
 * words stand in {@code messages/track_ru.properties} and its Kazakh and English sisters.
 */
@MessageBundle(value = "track", locale = "ru")
public interface Tracking {

  // Chips and figures

  @Message
  String extended();

  @Message
  String firstDeadline();

  @Message
  String ongoing();

  @Message
  String notCheckable();

  @Message
  String rateInTimeFirst();

  @Message
  String formulaInTimeFirst();

  @Message
  String rateInTimeLast();

  @Message
  String formulaInTimeLast();

  @Message
  String outsideNotCheckable();

  @Message
  String ongoingCounted(long n);

  // History

  @Message
  String aspect(HistoryEntry.Aspect aspect);

  @Message
  String ongoingNext(String period, String date);

  @Message
  String nothing();
}
