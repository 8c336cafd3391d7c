package org.warmledger.events;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.events.values.Personal;

/** What records say, however deep: through lists, what may be absent and what is personal. */
public final class Components {

  /**
   * One component of one record.
   *
   * @param path from the outermost record, as {@code AidProposed.terms.patient}
   */
  record Found(String path, RecordComponent component, Object value) {}

  private Components() {}

  static Stream<Found> in(Record record) {
    return in(record.getClass().getSimpleName(), record);
  }

  private static Stream<Found> in(String path, Object value) {
    return switch (value) {
      case null -> Stream.empty();
      case Optional<?> maybe -> maybe.stream().flatMap(there -> in(path, there));
      case Collection<?> many -> many.stream().flatMap(one -> in(path, one));
      case Personal<?> personal -> in(path, personal.orElse(null));
      case Record record ->
          Arrays.stream(record.getClass().getRecordComponents())
              .flatMap(component -> found(path, component, record));
      default -> Stream.empty();
    };
  }

  private static Stream<Found> found(String path, RecordComponent component, Record record) {
    Found found =
        new Found(path + "." + component.getName(), component, valueOf(component, record));
    return Stream.concat(Stream.of(found), in(found.path(), found.value()));
  }

  static Object valueOf(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A record of the same kind with other components. */
  static Record made(Record original, Function<RecordComponent, Object> value) {
    RecordComponent[] components = original.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = original.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (Record) constructor.newInstance(Arrays.stream(components).map(value).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same without what may be absent, however deep. */
  static Object bare(Object value) {
    return switch (value) {
      case Optional<?> maybe -> Optional.empty();
      case List<?> many -> many.stream().map(Components::bare).toList();
      case Personal<?> personal -> Personal.of(personal.owner(), bare(personal.orElse(null)));
      case Record record -> made(record, component -> bare(valueOf(component, record)));
      default -> value;
    };
  }

  /** What a record says, by name: what is personal as it reads, what is absent not at all. */
  public static Map<String, Object> said(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .filter(component -> opened(valueOf(component, record)) != null)
        .collect(
            Collectors.toMap(
                RecordComponent::getName,
                component -> Objects.requireNonNull(opened(valueOf(component, record)))));
  }

  private static Object opened(Object value) {
    return switch (value) {
      case Optional<?> maybe -> maybe.<Object>map(Function.identity()).orElse(null);
      case Personal<?> personal -> personal.orElse(null);
      case null, default -> value;
    };
  }
}
