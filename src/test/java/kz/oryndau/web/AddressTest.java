package kz.oryndau.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {

  private static final Address PAGE =
      new Address("/assignments", Map.of("q", "мост & дорога")).with("sort", "deadline");

  @Test
  void encodesItsParameters() {
    assertEquals(
        "/assignments?q=%D0%BC%D0%BE%D1%81%D1%82+%26+%D0%B4%D0%BE%D1%80%D0%BE%D0%B3%D0%B0"
            + "&sort=deadline",
        PAGE.href());
  }

  @Test
  void startsFromTheFirstPageAgainWhenAFilterChanges() {
    var second = new Address("/a", Map.of("after", "abc"));
    assertEquals("/a?area=health", second.with("area", "health").href());
    assertEquals("/a", second.without("area").href());
  }

  @Test
  void setsTheNextPage() {
    assertEquals(
        "/a?after=xyz", new Address("/a", Map.of("after", "abc")).with("after", "xyz").href());
  }
}
