package kz.oryndau.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A policy area of the record, so that each slug has a word in every language. */
public enum PolicyArea {
  HEALTH,
  EDUCATION,
  SCIENCE,
  DIGITAL,
  ECONOMY,
  BUDGET,
  TAXES,
  TRADE,
  INDUSTRY,
  ENERGY,
  AGRICULTURE,
  WATER,
  ECOLOGY,
  TRANSPORT,
  CONSTRUCTION,
  HOUSING,
  LABOUR,
  SOCIAL,
  CULTURE,
  SPORT,
  JUSTICE,
  SECURITY,
  DEFENCE,
  FOREIGN,
  GOVERNANCE,
  REGIONS,
  EMERGENCY,
  TOURISM,
  YOUTH,
  MEDIA;

  /** As records and addresses write it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The area of a slug; empty for an unknown one. */
  public static Optional<PolicyArea> ofSlug(String slug) {
    return Arrays.stream(values()).filter(area -> area.slug().equals(slug)).findFirst();
  }
}
