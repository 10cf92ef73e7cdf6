package kz.oryndau.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.report.ArticleColumns;
import kz.oryndau.report.AssignmentColumns;
import kz.oryndau.report.OfficialColumns;
import kz.oryndau.report.QualityColumns;
import kz.oryndau.report.StatementColumns;
import kz.oryndau.table.Column;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every column has a heading in every language, and no two of a list have the same. */
class ColumnLabelsTest {

  @ParameterizedTest
  @EnumSource(names = {"RU", "KK", "EN"})
  void headEveryColumn(ColumnLabels labels) {
    for (var list :
        Stream.of(
                ArticleColumns.ALL,
                AssignmentColumns.on(new ScheduleDay(FixedClock.TODAY, 7)),
                OfficialColumns.ALL,
                QualityColumns.ALL,
                StatementColumns.ALL)
            .<List<String>>map(columns -> columns.stream().map(Column::name).toList())
            .toList()) {
      list.forEach(name -> assertNotEquals(name, labels.of(name)));
      assertEquals(list.size(), list.stream().map(labels::of).distinct().count(), list.toString());
    }
    ExportedLists.NAMES.forEach(name -> assertNotEquals(name, labels.title(name)));
  }
}
