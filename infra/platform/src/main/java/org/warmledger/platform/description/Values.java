package org.warmledger.platform.description;

import static org.warmledger.platform.description.RecordSchemas.typed;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** How single values look, with the limits of the types that own them. */
final class Values {

  private static final int LONGEST_ID = 128;

  private static final Map<Class<?>, Supplier<Schema<?>>> KNOWN =
      Map.ofEntries(
          Map.entry(String.class, () -> typed("string")),
          Map.entry(boolean.class, () -> typed("boolean")),
          Map.entry(Boolean.class, () -> typed("boolean")),
          Map.entry(int.class, () -> typed("integer").format("int32")),
          Map.entry(Integer.class, () -> typed("integer").format("int32")),
          Map.entry(long.class, () -> typed("integer").format("int64")),
          Map.entry(Long.class, () -> typed("integer").format("int64")),
          Map.entry(double.class, () -> typed("number").format("double")),
          Map.entry(Double.class, () -> typed("number").format("double")),
          Map.entry(BigDecimal.class, () -> typed("number")),
          Map.entry(LocalDate.class, () -> typed("string").format("date")),
          Map.entry(Instant.class, () -> typed("string").format("date-time")),
          Map.entry(Object.class, JsonSchema::new));

  private Values() {}

  static Optional<Schema<?>> known(Class<?> raw) {
    return JsonNode.class.isAssignableFrom(raw)
        ? Optional.of(new JsonSchema())
        : Optional.ofNullable(KNOWN.get(raw)).map(Supplier::get);
  }

  /** An identifier: what it begins with follows from its name, and the type itself says whether. */
  static Schema<?> text(Class<?> raw) {
    Schema<?> text = typed("string");
    String prefix =
        raw.getSimpleName()
            .replaceFirst("Id$", "")
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(java.util.Locale.ROOT);
    if (accepts(raw, prefix + "-1") && !accepts(raw, "1")) {
      return text.pattern("^" + prefix + "-[a-z0-9-]+$").maxLength(LONGEST_ID);
    }
    return text;
  }

  private static boolean accepts(Class<?> raw, String value) {
    try {
      var constructor = raw.getDeclaredConstructor(String.class);
      constructor.setAccessible(true);
      constructor.newInstance(value);
      return true;
    } catch (InvocationTargetException refused) {
      return false;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static void describe(Schema<?> schema, Described more) {
    if (more.longest() < Integer.MAX_VALUE) {
      schema.setMaxLength(more.longest());
    }
    if (!more.pattern().isEmpty()) {
      schema.setPattern(more.pattern());
    }
    if (!more.example().isEmpty()) {
      schema.setExample(more.example());
    }
  }
}
