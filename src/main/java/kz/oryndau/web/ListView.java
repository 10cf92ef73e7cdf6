package kz.oryndau.web;

import java.util.LinkedHashMap;
import java.util.List;
import kz.oryndau.listing.Page;

/**
 * A list with its filters and everything its links need.
 *
 * @param page the rows
 * @param address of this page, with its filters and its sorting
 * @param fields the filters, in order
 * @param csv path of the same list as CSV
 * @param scope word of the review scope that is shown
 */
public record ListView<R>(
    Page<R> page, Address address, List<Field> fields, String csv, String scope) {

  /** Copies the list. */
  public ListView {
    fields = List.copyOf(fields);
  }

  /** The rows. */
  public List<R> rows() {
    return page.rows();
  }

  /** Whether there are no rows. */
  public boolean empty() {
    return page.rows().isEmpty();
  }

  /** The filters that narrow it. */
  public List<Field> active() {
    return fields.stream().filter(Field::active).toList();
  }

  /** Whether any filter narrows it. */
  public boolean filtered() {
    return fields.stream().anyMatch(Field::active);
  }

  /** Link to the list without one filter. */
  public String without(Field field) {
    return address.without(field.name()).href();
  }

  /** Link to the list without any filter, in the same order. */
  public String cleared() {
    var bare = address;
    for (var field : fields) {
      bare = bare.without(field.name());
    }
    return bare.href();
  }

  /** Link to the list sorted by a key; the other way round where it is sorted by it now. */
  public String sorted(String key) {
    var turned = key.equals(page.sort()) && !page.descending();
    return address.with("sort", key).with("order", turned ? "desc" : "asc").href();
  }

  /** How a column stands, as {@code aria-sort} writes it. */
  public String order(String key) {
    if (!key.equals(page.sort())) {
      return "none";
    }
    return page.descending() ? "descending" : "ascending";
  }

  /** A filter by its name; null where the list has none. */
  public Field field(String name) {
    return fields.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  /** Link to the same page with every record selected, or with none. */
  public String selecting(boolean all) {
    var parameters = new LinkedHashMap<>(address.parameters());
    if (all) {
      parameters.put("select", "all");
    }
    return new Address(address.path(), parameters).href();
  }

  /** Path and query of this page. */
  public String here() {
    return address.href();
  }

  /** Path and query of the list, from its first page. */
  public String saved() {
    return address.without("after").href();
  }

  /** Link to the next page; null on the last. */
  public String next() {
    return page.next() == null ? null : address.with("after", page.next()).href();
  }

  /** Link back to the first page; null on the first. */
  public String first() {
    return address.parameters().containsKey("after") ? address.without("after").href() : null;
  }

  /** Whether the list can be taken away in other formats too. */
  public boolean exported() {
    return csv.startsWith("/export/");
  }

  /** Link to all that fits in another format: "jsonl" or "xlsx". */
  public String file(String format) {
    return file().at(csv.replaceFirst("csv$", format)).href();
  }

  /** Link to the page that asks how a file is to look. */
  public String fileOptions() {
    var list = csv.replaceFirst("^/export/(\\w+)\\.csv$", "$1");
    return file().with("list", list).at("/export").href();
  }

  private Address file() {
    return address.without("after").with("review", scope);
  }

  /**
   * Link to all that fits as CSV, with {@code separator} "comma" or "semicolon"; the latter is for
   * a spreadsheet, where no text may become a formula.
   */
  public String csv(String separator) {
    var export = file().at(csv);
    return "semicolon".equals(separator)
        ? export.with("separator", separator).with("cells", "spreadsheet").href()
        : export.href();
  }
}
