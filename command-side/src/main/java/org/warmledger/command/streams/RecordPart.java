package org.warmledger.command.streams;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a record; a type is looked at once, as each command asks for the parts of its facts.
 */
record RecordPart(String name, Object value) {

  private record Way(String name, Method accessor) {}

  private static final ClassValue<List<Way>> WAYS =
      new ClassValue<>() {
        @Override
        protected List<Way> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(RecordPart::way).toList();
        }
      };

  private static Way way(RecordComponent part) {
    return new Way(part.getName(), part.getAccessor());
  }

  static Stream<RecordPart> of(Record whole) {
    return WAYS.get(whole.getClass()).stream()
        .map(way -> new RecordPart(way.name(), value(way, whole)));
  }

  private static Object value(Way way, Record whole) {
    try {
      return way.accessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
