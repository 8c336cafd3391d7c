package org.warmledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.RoutingKey;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.command.decision.Rejection;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.walls.House;

/** Whatever anybody can ask for has one handler, and arrives there as it was sent. */
class EveryCommandTest {

  private static final JavaClasses MAIN = House.in("org.warmledger.command");

  private final Serializer serializer = MessageSerializer.of(new EventCodec(new GoldenKeys()));

  private static List<JavaMethod> handlers() {
    return MAIN.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isAnnotatedWith(CommandHandler.class))
        .toList();
  }

  /** Commands of a stream find the same process by what they are about. */
  static Stream<Class<?>> commands() {
    return MAIN.stream()
        .filter(EveryCommandTest::isRouted)
        .<Class<?>>map(JavaClass::reflect)
        .sorted((one, other) -> one.getName().compareTo(other.getName()));
  }

  private static boolean isRouted(JavaClass type) {
    return type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(RoutingKey.class));
  }

  @Test
  void everyCommandHasOneHandler() {
    Map<String, Long> handled =
        handlers().stream()
            .collect(
                Collectors.groupingBy(
                    method -> method.getRawParameterTypes().getFirst().getName(),
                    Collectors.counting()));
    assertThat(handled).isEqualTo(commands().collect(Collectors.toMap(Class::getName, c -> 1L)));
    assertThat(handled).hasSizeGreaterThan(40);
  }

  /** What comes back: what handlers answer, and what tells why they ended otherwise. */
  static Stream<Class<?>> answers() {
    return Stream.concat(
            handlers().stream().map(method -> method.reflect().getReturnType()),
            Stream.of(Rejection.class, Rehearsal.class, Answered.class))
        .filter(type -> type != void.class)
        .distinct();
  }

  /** Whoever ends a command otherwise than by an answer: each carries one of the details above. */
  @Test
  void nobodyElseEndsACommand() {
    assertThat(
            MAIN.stream()
                .filter(
                    type ->
                        type.getConstructorCallsFromSelf().stream()
                            .anyMatch(
                                call ->
                                    call.getTargetOwner()
                                        .isEquivalentTo(CommandExecutionException.class)))
                .map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrder("Refusal", "Rehearsal", "CommandHandling", "Answered");
  }

  @ParameterizedTest
  @MethodSource({"commands", "answers"})
  void whatTravelsSurvivesItsSerializer(Class<?> type) {
    for (Invented invented : Invented.values()) {
      Object command = invented.of(type);
      assertThat((Object) serializer.deserialize(serializer.serialize(command, byte[].class)))
          .isEqualTo(command);
    }
  }
}
