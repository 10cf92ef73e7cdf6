package kz.oryndau.extraction.morphology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * LanguageTool's Russian dictionary (LGPL, unmodified, read from its jar): readings of a form, and
 * the form of a lemma. Loaded once, at the first look-up; safe for all threads.
 */
final class RussianDictionary {

  private static final String FOLDER = "/org/languagetool/resource/ru/";

  private static final Map<String, List<Reading>> TAGS = new ConcurrentHashMap<>();

  private final ThreadLocal<DictionaryLookup> forms = lookup("russian");
  private final ThreadLocal<DictionaryLookup> lemmas = lookup("russian_synth");

  private static ThreadLocal<DictionaryLookup> lookup(String name) {
    var dictionary = load(name);
    return ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  private static Dictionary load(String name) {
    try (var automaton = RussianDictionary.class.getResourceAsStream(FOLDER + name + ".dict");
        var properties = RussianDictionary.class.getResourceAsStream(FOLDER + name + ".info")) {
      return Dictionary.read(automaton, properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All readings of a lower-case form; where it is written with е also those of ё. */
  List<Reading> readings(String form) {
    Collection<Reading> readings = new LinkedHashSet<>();
    for (WordData word : forms.get().lookup(form)) {
      String lemma = word.getStem().toString();
      String tag = word.getTag() == null ? "Misc" : word.getTag().toString();
      for (Reading reading : TAGS.computeIfAbsent(tag, TagReader::readings)) {
        readings.add(Readings.withLemma(reading, lemma));
      }
    }
    return new ArrayList<>(readings);
  }

  /** The form of {@code lemma} under one of the dictionary's own tags. */
  Optional<String> form(String lemma, String... tags) {
    for (String tag : tags) {
      List<WordData> found = lemmas.get().lookup(lemma + "|" + tag);
      if (!found.isEmpty()) {
        return Optional.of(found.get(0).getStem().toString());
      }
    }
    return Optional.empty();
  }
}
