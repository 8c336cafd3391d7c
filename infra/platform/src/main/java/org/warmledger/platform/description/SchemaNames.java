package org.warmledger.platform.description;

import com.fasterxml.jackson.databind.JavaType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names of schemas: a nested type is named after the one around it, a generic one after what it
 * holds, so that no two lists share a schema.
 */
final class SchemaNames {

  private final Map<String, JavaType> taken = new ConcurrentHashMap<>();

  String of(JavaType type) {
    String name = simple(type);
    JavaType owner = taken.computeIfAbsent(name, unused -> type);
    return owner.equals(type) ? name : room(type.getRawClass()) + name;
  }

  private static String simple(JavaType type) {
    return nested(type.getRawClass())
        + IntStream.range(0, type.containedTypeCount())
            .mapToObj(type::containedType)
            .map(held -> held.getRawClass().getSimpleName())
            .collect(Collectors.joining());
  }

  private static String nested(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return around == null
        ? type.getSimpleName()
        : nested(around).replaceFirst("Api$", "") + type.getSimpleName();
  }

  private static String room(Class<?> type) {
    String room = type.getPackageName().replaceFirst(".*[.]", "");
    return Character.toUpperCase(room.charAt(0)) + room.substring(1);
  }
}
