package kz.oryndau.report.paper;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a document. */
public sealed interface Block {

  /** This block if it is such a one, otherwise null: so a template knows what it has. */
  default Paragraph asParagraph() {
    return as(Paragraph.class);
  }

  /** This block as a heading, or null. */
  default Heading asHeading() {
    return as(Heading.class);
  }

  /** This block as a note, or null. */
  default Note asNote() {
    return as(Note.class);
  }

  /** This block as points, or null. */
  default Points asPoints() {
    return as(Points.class);
  }

  /** This block as facts, or null. */
  default Facts asFacts() {
    return as(Facts.class);
  }

  /** This block as figures, or null. */
  default Figures asFigures() {
    return as(Figures.class);
  }

  /** This block as a chart, or null. */
  default Chart asChart() {
    return as(Chart.class);
  }

  /** This block as a table, or null. */
  default Grid asGrid() {
    return as(Grid.class);
  }

  private <B extends Block> B as(Class<B> type) {
    return type.isInstance(this) ? type.cast(this) : null;
  }

  /** Running text. */
  record Paragraph(String text) implements Block {}

  /** A heading below that of the section. */
  record Heading(String text) implements Block {}

  /** Something that must not be overlooked. */
  record Note(String text) implements Block {}

  /** Short lines, one below the other. */
  record Points(List<String> points) implements Block {
    /** Copies the list. */
    public Points {
      points = List.copyOf(points);
    }
  }

  /** Names with values. */
  record Facts(List<Fact> facts) implements Block {
    /** Copies the list. */
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A name with its value.
   *
   * @param href where the value leads; null for nowhere
   */
  record Fact(String name, String value, String href) {}

  /** Figures, each with what it is a share of. */
  record Figures(List<Figure> figures) implements Block {
    /** Copies the list. */
    public Figures {
      figures = List.copyOf(figures);
    }
  }

  /**
   * A figure.
   *
   * @param value the number or the share
   * @param of its parts in words; null for a plain number
   * @param formula how it is worked out; null for a plain number
   */
  record Figure(String name, String value, String of, String formula) {}

  /**
   * Bars with their numbers beside them: the table of a chart is the chart.
   *
   * @param caption what is counted
   * @param head what the bars stand for
   * @param total what the last number is
   * @param series what a bar is made of, in order
   */
  record Chart(String caption, String head, String total, List<Series> series, List<Bar> bars)
      implements Block {
    /** Copies the lists. */
    public Chart {
      series = List.copyOf(series);
      bars = List.copyOf(bars);
    }
  }

  /**
   * A part of every bar.
   *
   * @param pattern name of its filling, so that colour is never needed to tell it
   */
  record Series(String pattern, String name) {}

  /**
   * A bar.
   *
   * @param href the records that it counts; null for none
   * @param counts one for each series
   * @param total the number after it
   * @param parts its drawn parts, those that are not empty
   */
  record Bar(String label, String href, List<Long> counts, long total, List<Part> parts) {
    /** Copies the lists. */
    public Bar {
      counts = List.copyOf(counts);
      parts = List.copyOf(parts);
    }

    /** Its drawing as {@link BarImage} reads it: {@code bar:done:0:50;not_done:50:25}. */
    public String image() {
      return parts.stream()
          .map(part -> part.pattern() + ":" + part.start() + ":" + part.width())
          .collect(Collectors.joining(";", "bar:", ""));
    }
  }

  /**
   * A drawn part of a bar.
   *
   * @param start where it begins, in per cent of the width
   * @param width in per cent of the width
   */
  record Part(String pattern, int start, int width) {}

  /**
   * A table.
   *
   * @param name its machine name, by which files have it
   * @param caption what it lists
   * @param cut a line that says what is not shown; null where everything is
   */
  record Grid(String name, String caption, List<String> heads, List<Row> rows, String cut)
      implements Block {
    /** Copies the lists. */
    public Grid {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }

  /** A row: one cell for each head. */
  record Row(List<Cell> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell: lines, one below the other. */
  record Cell(List<Line> lines) {
    /** Copies the list. */
    public Cell {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line.
   *
   * @param href where it leads; null for nowhere
   * @param style strong, plain, quote or fine
   */
  record Line(String text, String href, String style) {

    /** A plain line. */
    public static Line plain(String text) {
      return new Line(text, null, "plain");
    }

    /** A line of lesser weight. */
    public static Line fine(String text) {
      return new Line(text, null, "fine");
    }

    /** The same, leading somewhere. */
    public Line to(String address) {
      return new Line(text, address, style);
    }
  }
}
