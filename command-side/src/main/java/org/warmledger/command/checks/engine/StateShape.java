package org.warmledger.command.checks.engine;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.warmledger.command.checks.Check;

/**
 * The shape of what the checks keep. A release that keeps something else cannot read what an
 * earlier one kept, and need not: all of it follows from the ledger.
 */
final class StateShape {

  private final Map<String, String> records = new LinkedHashMap<>();

  private StateShape() {}

  /** A digest of the records of all checks, down to their last component; 64 hexadecimal digits. */
  static String of(Collection<? extends Check<?>> checks) {
    StateShape shape = new StateShape();
    checks.forEach(check -> shape.describe(check.stateType()));
    return digest(
        checks.stream().map(check -> check.code().name()).collect(Collectors.joining(","))
            + shape.records);
  }

  private void describe(Type type) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::describe);
    } else if (type instanceof Class<?> known && !records.containsKey(known.getName())) {
      if (known.isEnum()) {
        records.put(known.getName(), Arrays.toString(known.getEnumConstants()));
      } else if (known.isRecord()) {
        records.put(known.getName(), components(known));
        Arrays.stream(known.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .forEach(this::describe);
      }
    }
  }

  private static String components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> component.getGenericType().getTypeName() + " " + component.getName())
        .collect(Collectors.joining(",", "(", ")"));
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
