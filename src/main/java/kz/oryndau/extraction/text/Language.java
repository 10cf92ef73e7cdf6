package kz.oryndau.extraction.text;

import java.util.Arrays;
import java.util.Optional;

/** A language that articles are read in. */
public enum Language {
  /** Russian. */
  RUSSIAN("ru"),
  /** Kazakh in Cyrillic script. */
  KAZAKH("kk");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** ISO 639-1 code, as the API writes it. */
  public String code() {
    return code;
  }

  /** The language of an ISO 639-1 code; empty where it is not one of ours. */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
