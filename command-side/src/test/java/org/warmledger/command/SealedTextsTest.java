package org.warmledger.command;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.values.Money;
import org.warmledger.walls.House;

/**
 * Whatever is sent to go under a seal is in no line of a log: the record that brings it keeps it.
 */
class SealedTextsTest {

  private static final String TEXT = "李小暖，焦作市解放区99号";

  /** As records are by themselves. */
  record Talkative(@InSeal Optional<String> note) {}

  @ParameterizedTest
  @MethodSource("bodies")
  void aBodyDoesNotSayWhatIsSealed(Class<?> body) throws ReflectiveOperationException {
    assertThat(filled(body)).asString().doesNotContain(TEXT);
  }

  @Test
  void whoeverSaysItIsFound() throws ReflectiveOperationException {
    assertThat(bodies()).hasSizeGreaterThan(15);
    assertThat(filled(Talkative.class)).asString().contains(TEXT);
  }

  static List<Class<?>> bodies() {
    return House.MAIN.stream()
        .map(JavaClass::reflect)
        .filter(Class::isRecord)
        .filter(type -> Arrays.stream(type.getRecordComponents()).anyMatch(SealedTextsTest::sealed))
        .collect(toList());
  }

  private static boolean sealed(RecordComponent component) {
    return component.isAnnotationPresent(InSeal.class);
  }

  private static Object filled(Class<?> body) throws ReflectiveOperationException {
    RecordComponent[] components = body.getRecordComponents();
    Constructor<?> all =
        body.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    all.setAccessible(true);
    return all.newInstance(Arrays.stream(components).map(SealedTextsTest::value).toArray());
  }

  private static Object value(RecordComponent component) {
    boolean isText = component.getGenericType().getTypeName().contains("String");
    return switch (component.getType().getSimpleName()) {
      case "String" -> TEXT;
      case "Optional" -> sealed(component) && isText ? Optional.of(TEXT) : Optional.empty();
      case "List" -> List.of();
      case "LocalDate" -> LocalDate.of(2026, 1, 20);
      case "Money" -> Money.NONE;
      default -> throw new IllegalStateException(component.toString());
    };
  }
}
