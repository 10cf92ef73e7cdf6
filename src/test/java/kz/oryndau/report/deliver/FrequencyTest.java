package kz.oryndau.report.deliver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a report comes next: at seven in the morning of the portal's zone. */
class FrequencyTest {

  @ParameterizedTest
  @CsvSource({
    "DAILY, 2026-11-24T01:59:59Z, 2026-11-24T02:00:00Z",
    "DAILY, 2026-11-24T02:00:00Z, 2026-11-25T02:00:00Z",
    "DAILY, 2026-11-23T20:00:00Z, 2026-11-24T02:00:00Z",
    "WEEKLY, 2026-11-24T06:00:00Z, 2026-11-30T02:00:00Z",
    "WEEKLY, 2026-11-30T02:00:00Z, 2026-12-07T02:00:00Z",
    "MONTHLY, 2026-11-24T06:00:00Z, 2026-12-01T02:00:00Z",
    "MONTHLY, 2026-12-01T02:00:00Z, 2027-01-01T02:00:00Z"
  })
  void comesInTheMorning(Frequency frequency, Instant after, Instant next) {
    assertEquals(next, frequency.next(after, ZoneId.of("Asia/Almaty")));
  }
}
