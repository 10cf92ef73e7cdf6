package kz.oryndau.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a file of 100 bytes. */
class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0-0",
    "bytes=10-19, 10-19",
    "bytes=90-, 90-99",
    "bytes=90-500, 90-99",
    "bytes=-5, 95-99",
    "bytes=-500, 0-99",
    "bytes=100-, none",
    "bytes=-0, none",
    "bytes=9-8, all",
    "'bytes=0-1,5-6', all",
    "bytes=-, all",
    "lines=1-2, all",
    "bytes=a-b, all"
  })
  void areReadAsRfc9110Has(String header, String expected) {
    var told =
        ByteRange.of(header, 100)
            .map(part -> part.satisfiable() ? part.first() + "-" + part.last() : "none")
            .orElse("all");
    assertEquals(expected, told);
  }
}
