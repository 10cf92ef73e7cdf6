package kz.oryndau.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How pages write dates. */
final class Dates {

  private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

  private Dates() {}

  /** 17.04.2020, for tables. */
  static String brief(LocalDate date) {
    return date.format(BRIEF);
  }

  /** 17.04.2020, 14:05, for histories. */
  static String moment(LocalDateTime time) {
    return time.format(MOMENT);
  }

  /** 17 апреля 2020 г., as running text of the language writes it. */
  static String full(LocalDate date, Locale locale) {
    var written = "en".equals(locale.getLanguage()) ? Locale.UK : locale;
    return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(written));
  }
}
