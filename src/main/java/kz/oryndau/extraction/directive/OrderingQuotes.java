package kz.oryndau.extraction.directive;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.oryndau.extraction.quote.Quote;
import kz.oryndau.extraction.text.PlainText;

/** Tells in which quotes what is needed is ordered. */
final class OrderingQuotes {

  private static final Set<String> ORDINALS =
      Set.of(
          "во-первых",
          "во-вторых",
          "в-третьих",
          "в-четвертых",
          "в-пятых",
          "в-шестых",
          "первое",
          "второе",
          "третье",
          "четвертое",
          "пятое",
          "первая",
          "вторая",
          "третья");

  /** «Я уже подписала приказ» makes an order of what was said with it. */
  private static final Pattern SIGNED =
      Pattern.compile("подписал[аи]? (?:приказ|распоряжение|поручение|постановление)");

  private final String text;
  private final Map<String, Boolean> ordering = new HashMap<>();

  OrderingQuotes(String text) {
    this.text = text;
  }

  /**
   * Whether what the stretch says to be needed is ordered.
   *
   * @param before the last draft, if it is an order of the sentence before; else null
   */
  boolean orders(Stretch stretch, Draft before) {
    var quote = stretch.quote();
    return stretch.isDirect()
        && (quote.verbClass() == Quote.VerbClass.ORDERS
            || ordering.computeIfAbsent(quote.id(), id -> isListOfOrders(quote))
            || follows(stretch, before));
  }

  /** A numbered list of one speaker with an explicit order in it is a list of orders. */
  private boolean isListOfOrders(Quote quote) {
    var words = PlainText.lower(quote.span().in(text));
    boolean explicit =
        words.contains("поруча") || words.contains("поручено") || words.contains("приказ");
    return explicit && isNumbered(words)
        || words.contains("подписал") && SIGNED.matcher(words).find();
  }

  private static boolean isNumbered(String words) {
    for (var ordinal : ORDINALS) {
      if (words.contains(ordinal)) {
        return true;
      }
    }
    return false;
  }

  /** «Поручаю … Также следует …»: the sentence before, by the same speaker, was an order. */
  private static boolean follows(Stretch stretch, Draft before) {
    return before != null && before.quote() == stretch.quote() && before.cue() != null;
  }
}
