package org.warmledger.platform.description;

import static org.warmledger.platform.description.RecordSchemas.typed;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Range;
import org.warmledger.events.limits.Required;
import tools.jackson.databind.JsonNode;

/** How single values look, with the limits of the types that own them. */
final class Values {

  private static final int LONGEST_ID = 128;

  /** Says that a text is kept under a seal: it may identify somebody. */
  private static final String SEALED = "x-sealed";

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
        ? Optional.of(fact())
        : Optional.ofNullable(KNOWN.get(raw)).map(Supplier::get);
  }

  /** Facts are kept as they were once written, while their records go on: no schema fits all. */
  private static Schema<?> fact() {
    return typed("object")
        .additionalProperties(true)
        .description("What the fact says, by its type: see the event catalogue.");
  }

  /** An identifier: its form, or what it begins with, which follows from the name of its type. */
  static Schema<?> text(RecordComponent value) {
    Schema<?> text = typed("string");
    limit(text, value);
    Class<?> raw = value.getDeclaringRecord();
    String prefix =
        raw.getSimpleName()
            .replaceFirst("Id$", "")
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
    if (accepts(raw, prefix + "-1") && !accepts(raw, "1")) {
      text.pattern("^" + prefix + "-[a-z0-9-]+$").maxLength(LONGEST_ID).example(prefix + "-1");
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

  /** What is said of a value where it is declared. */
  static void limit(Schema<?> value, RecordComponent said) {
    boolean isList = value.getTypes() != null && value.getTypes().contains("array");
    of(said, Longest.class)
        .map(Longest::value)
        .ifPresent(isList ? value::maxItems : value::maxLength);
    if (said.isAnnotationPresent(Required.class)) {
      something(value, isList);
    }
    if (said.isAnnotationPresent(InSeal.class)) {
      value.addExtension(SEALED, true);
    }
    of(said, Form.class)
        .ifPresent(form -> value.pattern("^" + form.value() + "$").example(form.example()));
    of(said, Range.class)
        .ifPresent(
            range ->
                value
                    .minimum(BigDecimal.valueOf(range.least()))
                    .maximum(BigDecimal.valueOf(range.most())));
  }

  /** What is required is not empty. */
  private static void something(Schema<?> value, boolean isList) {
    if (isList) {
      value.minItems(1);
    } else if (value.getTypes() != null
        && value.getTypes().equals(Set.of("string"))
        && value.getFormat() == null
        && value.getPattern() == null) {
      value.pattern("\\S");
    }
  }

  private static <A extends Annotation> Optional<A> of(RecordComponent said, Class<A> kind) {
    return Optional.ofNullable(said.getAnnotation(kind));
  }
}
