package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.mapping.DocValues;
import co.elastic.clients.elasticsearch._types.mapping.NumberPropertyBase;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Every number of a mapping that can be added up, with the lists of parts it stands in. */
final class NumericFields {

  private static final String SUM = "sum";

  private final Map<String, Aggregation> sums = new LinkedHashMap<>();
  private final Map<String, Integer> depths = new LinkedHashMap<>();

  private NumericFields() {}

  static NumericFields of(TypeMapping mapping) {
    NumericFields fields = new NumericFields();
    fields.collect("", mapping.properties(), new Within(0, sum -> sum));
    return fields;
  }

  /** Adds up what is inside of nested parts. */
  private record Within(int depth, java.util.function.UnaryOperator<Aggregation> wrap) {

    Within nested(String path) {
      return new Within(
          depth + 1,
          inner ->
              wrap.apply(
                  Aggregation.of(
                      part -> part.nested(nested -> nested.path(path)).aggregations(SUM, inner))));
    }
  }

  private void collect(String prefix, Map<String, Property> properties, Within within) {
    properties.forEach((name, property) -> collect(prefix + name, property, within));
  }

  private void collect(String path, Property property, Within within) {
    if (property.isNested()) {
      collect(path + ".", property.nested().properties(), within.nested(path));
    } else if (property.isObject()) {
      collect(path + ".", property.object().properties(), within);
    } else if (property._get() instanceof NumberPropertyBase number && isAddedUp(number)) {
      sums.put(
          path, within.wrap().apply(Aggregation.of(field -> field.sum(sum -> sum.field(path)))));
      depths.put(path, within.depth());
    }
  }

  /** What is kept without being laid out in columns can't be added up. */
  private static boolean isAddedUp(NumberPropertyBase number) {
    return Optional.ofNullable(number.docValues())
        .filter(DocValues::isEnabled)
        .map(DocValues::enabled)
        .orElse(true);
  }

  Collection<String> names() {
    return sums.keySet();
  }

  Map<String, Aggregation> sums() {
    return sums;
  }

  double sum(String field, Map<String, Aggregate> answer) {
    Aggregate found = Objects.requireNonNull(answer.get(field));
    for (int i = 0; i < Objects.requireNonNull(depths.get(field)); i++) {
      found = Objects.requireNonNull(found.nested().aggregations().get(SUM));
    }
    return Objects.requireNonNull(found.sum().value());
  }
}
