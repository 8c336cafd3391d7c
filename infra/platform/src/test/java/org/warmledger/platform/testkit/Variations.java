package org.warmledger.platform.testkit;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record with one of its parts another: one for each part that it has. */
public final class Variations {

  private Variations() {}

  /** By the name of the part; whatever may be absent is given in the record. */
  public static <R extends Record> Map<String, R> of(R record) throws ReflectiveOperationException {
    Map<String, R> all = new LinkedHashMap<>();
    RecordComponent[] parts = record.getClass().getRecordComponents();
    for (int i = 0; i < parts.length; i++) {
      all.put(parts[i].getName(), with(record, parts, i));
    }
    return all;
  }

  @SuppressWarnings("unchecked")
  private static <R extends Record> R with(R record, RecordComponent[] parts, int changed)
      throws ReflectiveOperationException {
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i].getAccessor().setAccessible(true);
      values[i] = parts[i].getAccessor().invoke(record);
    }
    values[changed] = other(values[changed]);
    var made =
        record
            .getClass()
            .getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
    made.setAccessible(true);
    return (R) made.newInstance(values);
  }

  private static Object other(Object value) throws ReflectiveOperationException {
    return switch (value) {
      case String text -> text + "x";
      case Integer number -> number + 1;
      case Long number -> number + 1;
      case Boolean is -> !is;
      case Instant at -> at.plusMillis(1);
      case List<?> list -> list.subList(0, list.size() - 1);
      case Optional<?> known -> Optional.of(other(known.orElseThrow()));
      case Enum<?> one -> another(one);
      case Record record -> with(record, record.getClass().getRecordComponents(), 0);
      default -> throw new IllegalArgumentException("nothing else than " + value.getClass());
    };
  }

  private static Object another(Enum<?> one) {
    return Arrays.stream(one.getDeclaringClass().getEnumConstants())
        .filter(constant -> constant != one)
        .findFirst()
        .orElseThrow();
  }
}
