package org.warmledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.description.KeptDescription;

class LocationsTest {

  private static final KeptDescription READS = KeptDescription.of("query-side");
  private static final KeptDescription WRITES = KeptDescription.of("command-side");

  static Stream<Class<?>> everyKind() {
    return leaves(About.class).filter(Class::isRecord);
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(LocationsTest::leaves)
        : Stream.of(type);
  }

  private static About made(Class<?> kind) throws ReflectiveOperationException {
    RecordComponent[] parts = kind.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = value(types[i]);
    }
    Constructor<?> made = kind.getDeclaredConstructor(types);
    made.setAccessible(true);
    return (About) made.newInstance(values);
  }

  private static Object value(Class<?> type) throws ReflectiveOperationException {
    if (type == String.class) {
      return "centre-410803";
    } else if (type == UnionCode.class) {
      return new UnionCode("410803");
    } else if (type == FundCode.class) {
      return new FundCode("ZYCZ-2026");
    } else if (type == List.class) {
      return List.of();
    } else if (type == Optional.class) {
      return Optional.empty();
    }
    return type.getDeclaredConstructor(String.class).newInstance(prefixed(type));
  }

  /** As its kind of id begins. */
  private static String prefixed(Class<?> id) {
    return id.getSimpleName()
            .replaceFirst("Id$", "")
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(java.util.Locale.ROOT)
        + "-1";
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void whatIsMadeIsReadWhereItsLocationLeads(Class<?> kind) throws ReflectiveOperationException {
    About about = made(kind);
    assertThat(about.location().isEmpty()).isEqualTo(about instanceof About.Unread);
    about
        .location()
        .ifPresent(
            path ->
                assertThat(READS.operation("GET", path).or(() -> WRITES.operation("GET", path)))
                    .as("%s at %s", kind, path)
                    .isPresent());
  }
}
