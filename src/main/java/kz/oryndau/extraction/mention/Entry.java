package kz.oryndau.extraction.mention;

import java.util.Locale;

/**
 * A noun of the lists of posts, bodies and occupations.
 *
 * @param noun dictionary form, lower case, е for ё; an abbreviation in its capitals
 * @param list which list it stands in
 * @param type the class within the list
 * @param role for posts, what makes two of them interchangeable; otherwise empty
 * @param plural the nominative plural where it is irregular, otherwise null
 */
record Entry(String noun, List list, Type type, String role, String plural) {

  /** The lists. */
  enum List {
    POST,
    BODY,
    OCCUPATION
  }

  /** Classes; what they mean is said in the lists themselves. */
  enum Type {
    PUBLIC,
    BODY,
    ANY,
    SERVANT,
    UNIT,
    GROUP,
    FIRM,
    SIGLA,
    PLACE,
    PRIVATE
  }

  static Entry post(String[] columns) {
    return new Entry(
        columns[0],
        List.POST,
        Type.valueOf(columns[1].toUpperCase(Locale.ROOT)),
        columns[2],
        columns.length > 3 ? columns[3] : null);
  }

  static Entry body(String[] columns) {
    return new Entry(
        columns[0], List.BODY, Type.valueOf(columns[1].toUpperCase(Locale.ROOT)), "", null);
  }

  static Entry occupation(String[] columns) {
    return new Entry(
        columns[0], List.OCCUPATION, Type.PRIVATE, "", columns.length > 1 ? columns[1] : null);
  }

  /** «власти», «полицейские»: many of whom nobody in particular is meant. */
  boolean isVague() {
    return type == Type.GROUP || type == Type.SERVANT;
  }

  boolean isPost() {
    return list == List.POST;
  }

  boolean isBody() {
    return list == List.BODY && type != Type.PLACE;
  }

  boolean isOccupation() {
    return list == List.OCCUPATION;
  }

  boolean isPlace() {
    return type == Type.PLACE;
  }

  boolean has(String wantedRole) {
    return role.equals(wantedRole);
  }
}
