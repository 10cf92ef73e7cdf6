package kz.oryndau.web;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.util.Locale;

/** How templates and messages write numbers, dates and long texts. */
@TemplateExtension
public final class Words {

  private static final int SHORT = 240;
  private static final int HEADLINE = 160;

  private Words() {}

  /** The Russian form that goes with a number: 1 поручение, 2 поручения, 5 поручений. */
  public static String plural(Number number, String one, String few, String many) {
    var n = Math.abs(number.longValue());
    var teens = n % 100 >= 11 && n % 100 <= 14;
    if (teens || n % 10 == 0 || n % 10 >= 5) {
      return many;
    }
    return n % 10 == 1 ? one : few;
  }

  /** The English form that goes with a number; Kazakh has one form for all. */
  public static String counted(Number number, String one, String more) {
    return number.longValue() == 1 ? one : more;
  }

  /** 17.04.2020, for tables. */
  public static String brief(LocalDate date) {
    return Dates.brief(date);
  }

  /** A date as running text writes it in the visitor's language. */
  public static String full(
      LocalDate date, @TemplateExtension.TemplateAttribute("locale") Object locale) {
    return Dates.full(date, (Locale) locale);
  }

  /** The beginning of a text, cut at a word, for a line of a list. */
  public static String shortened(String text) {
    return cut(text, SHORT);
  }

  /** The beginning of a text, cut at a word, for the head of a page. */
  public static String headline(String text) {
    return cut(text, HEADLINE);
  }

  private static String cut(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    var space = text.lastIndexOf(' ', limit);
    return text.substring(0, space > 0 ? space : limit).stripTrailing() + "…";
  }
}
