package kz.oryndau.report.paper;

import java.util.List;

/**
 * A report as people read it.
 *
 * @param language ISO 639-1 code
 * @param title of the report
 * @param lead what it is about: the period and the conditions
 * @param sections in order
 * @param foot what stands at the foot of each printed page
 */
public record Document(
    String language, String title, String lead, List<Section> sections, String foot) {

  /** Copies the list. */
  public Document {
    sections = List.copyOf(sections);
  }

  /**
   * A part with a heading.
   *
   * @param id to link to it
   */
  public record Section(String id, String heading, List<Block> blocks) {

    /** Copies the list. */
    public Section {
      blocks = List.copyOf(blocks);
    }
  }
}
