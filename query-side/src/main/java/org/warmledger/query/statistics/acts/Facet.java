package org.warmledger.query.statistics.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What sorts an act into the cells, as one value: acts alike in all of it are added up together, so
 * that a form of fifty cells costs one pass over the period.
 */
public record Facet(
    String kind,
    String service,
    String category,
    String identity,
    String transport,
    String source) {

  private static final String SEPARATOR = "|";
  private static final int PARTS = 6;

  static Facet of(
      ActKind kind,
      Optional<? extends Enum<?>> service,
      Optional<? extends Enum<?>> category,
      Optional<? extends Enum<?>> identity,
      Optional<? extends Enum<?>> transport,
      Optional<? extends Enum<?>> source) {
    return new Facet(
        kind.name(), name(service), name(category), name(identity), name(transport), name(source));
  }

  private static String name(Optional<? extends Enum<?>> value) {
    return value.map(Enum::name).orElse("");
  }

  public static Facet parse(String text) {
    List<String> parts = new ArrayList<>(List.of(text.split("\\|", -1)));
    if (parts.size() != PARTS) {
      throw new IllegalArgumentException("a facet has " + PARTS + " parts");
    }
    return new Facet(
        parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5));
  }

  public String get(String field) {
    return switch (field) {
      case "kind" -> kind;
      case "service" -> service;
      case "category" -> category;
      case "identity" -> identity;
      case "transport" -> transport;
      case "source" -> source;
      default -> throw new IllegalArgumentException(field);
    };
  }

  @Override
  public String toString() {
    return String.join(SEPARATOR, kind, service, category, identity, transport, source);
  }
}
