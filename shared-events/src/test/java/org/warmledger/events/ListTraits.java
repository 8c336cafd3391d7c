package org.warmledger.events;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.warmledger.events.lists.AidCategory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the closed lists say of their values, for the console: {@code lists.json}. */
final class ListTraits {

  static final Path FILE = Path.of("../query-side/console/src/api/lists.json");

  private ListTraits() {}

  public static void main(String[] arguments) throws IOException {
    Files.writeString(FILE, text());
  }

  /** Every closed list. */
  static List<Class<?>> lists() {
    return Classes.besides(AidCategory.class).stream()
        .filter(type -> type.isEnum() && !type.isMemberClass())
        .toList();
  }

  static String text() {
    Map<String, Map<String, List<String>>> lists = new TreeMap<>();
    for (Class<?> list : lists()) {
      Map<String, List<String>> traits = new TreeMap<>();
      traits(list).forEach(trait -> traits.put(trait.getName(), values(list, trait)));
      if (!traits.isEmpty()) {
        lists.put(list.getSimpleName(), traits);
      }
    }
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(lists)
        + "\n";
  }

  private static Stream<Method> traits(Class<?> list) {
    return Arrays.stream(list.getDeclaredMethods())
        .filter(
            method -> method.getReturnType() == boolean.class && method.getParameterCount() == 0);
  }

  private static List<String> values(Class<?> list, Method trait) {
    return Arrays.stream(list.getEnumConstants())
        .filter(value -> is(trait, value))
        .map(Object::toString)
        .toList();
  }

  private static boolean is(Method trait, Object value) {
    try {
      return (boolean) trait.invoke(value);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
