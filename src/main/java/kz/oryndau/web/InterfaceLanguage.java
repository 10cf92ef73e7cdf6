package kz.oryndau.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the pages speak; the articles keep their own. */
public enum InterfaceLanguage {
  /** Kazakh. */
  KAZAKH("kk", "Қаз", "Қазақша"),
  /** Russian, the one that is met first. */
  RUSSIAN("ru", "Рус", "Русский"),
  /** English. */
  ENGLISH("en", "Eng", "English");

  private final String code;
  private final String shortName;
  private final String ownName;

  InterfaceLanguage(String code, String shortName, String ownName) {
    this.code = code;
    this.shortName = shortName;
    this.ownName = ownName;
  }

  /** ISO 639-1 code, as {@code lang} attributes and the cookie write it. */
  public String code() {
    return code;
  }

  /** What its speakers call it, in three letters. */
  public String shortName() {
    return shortName;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** For dates and for the message bundle. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** The words of a message bundle in this language. */
  <T> T bundle(Class<T> type) {
    return this == RUSSIAN
        ? MessageBundles.get(type)
        : MessageBundles.get(type, Localized.Literal.of(code));
  }

  /** The language of a code; empty for any other. */
  public static Optional<InterfaceLanguage> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
