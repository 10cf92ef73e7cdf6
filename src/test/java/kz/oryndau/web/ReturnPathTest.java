package kz.oryndau.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

  @ParameterizedTest
  @CsvSource({"/", "/articles/7", "/assignments?q=%D0%BC%D0%BE%D1%81%D1%82&order=asc", "/a#s1"})
  void goesBackToPagesOfThePortal(String path) {
    assertEquals(path, ReturnPath.of(path, "/else").toString());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "articles",
        "//evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/a b",
        "/a\r\nSet-Cookie: x=y",
        "/%zz"
      })
  void goesNowhereElse(String path) {
    assertEquals("/else", ReturnPath.of(path, "/else").toString());
  }
}
