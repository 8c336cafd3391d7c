package org.warmledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.events.wire.EventCodec;

class EventContractTest {

  private final EventCodec codec = new EventCodec(new GoldenKeys());

  static Stream<EventNames.Wire> everyEvent() {
    return EventNames.all().stream();
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void theGoldenFileReadsAsTheSampleEvent(EventNames.Wire wire) throws IOException {
    assertThat(decoded(GoldenFiles.newest(wire))).isEqualTo(Samples.byType().get(wire.type()));
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void theSampleEventIsWrittenAsTheGoldenFile(EventNames.Wire wire) throws IOException {
    byte[] written = codec.encode(Samples.byType().get(wire.type()));
    assertThat(codec.reveal(written))
        .as("GoldenFiles.main writes down optional values that are new; else a new revision is due")
        .isEqualTo(codec.reveal(GoldenFiles.newest(wire).read()));
  }

  @Test
  void everyGoldenFileBelongsToAnEvent() throws IOException {
    assertThat(GoldenFiles.count()).isEqualTo(GoldenFiles.all().size());
  }

  static Stream<GoldenFiles.Golden> everyGoldenFile() {
    return GoldenFiles.all().stream();
  }

  @ParameterizedTest
  @MethodSource("everyGoldenFile")
  void whateverWasWrittenStillReadsAndLacksNothing(GoldenFiles.Golden golden) throws IOException {
    LedgerEvent event = decoded(golden);
    assertThat(event).isInstanceOf(EventNames.named(golden.name()).type());
    assertThat(Components.in((Record) event))
        .as("what came later may be absent: an Optional")
        .allMatch(component -> component.value() != null);
  }

  /** ADR 0030: whatever else changes takes a revision, and an upcaster that says what it means. */
  @ParameterizedTest
  @MethodSource("everyGoldenFile")
  void withinARevisionOptionalValuesAreAddedAndNothingElse(GoldenFiles.Golden golden)
      throws IOException {
    if (golden.revision() == EventNames.named(golden.name()).revision()) {
      assertThat(codec.reveal(codec.encode(decoded(golden))))
          .as("what was said in it is said the same way, and what came later is absent")
          .isEqualTo(codec.reveal(golden.read()));
    }
    if (GoldenFiles.all().contains(golden.next())) {
      assertThat(
              GoldenFiles.onlyAdds(codec.reveal(golden.read()), codec.reveal(golden.next().read())))
          .isTrue();
    }
  }

  /** An optional value that no sample has could be renamed without a test that notices. */
  @ParameterizedTest
  @MethodSource("everyEvent")
  void theSampleSaysEverythingThatMayBeAbsentAndAnotherDoesNot(EventNames.Wire wire) {
    Record sample = (Record) Samples.byType().get(wire.type());
    assertThat(optional(sample)).allMatch(found -> anySays(sample, found.path()));
    LedgerEvent bare = (LedgerEvent) Components.bare(sample);
    assertThat(optional((Record) bare)).noneMatch(EventContractTest::says);
    assertThat(codec.decode(wire.name(), wire.revision(), codec.encode(bare))).isEqualTo(bare);
  }

  private static Stream<Components.Found> optional(Record event) {
    return Components.in(event).filter(found -> found.value() instanceof Optional<?>);
  }

  private static boolean anySays(Record event, String path) {
    return optional(event)
        .filter(found -> found.path().equals(path))
        .anyMatch(EventContractTest::says);
  }

  private static boolean says(Components.Found found) {
    return ((Optional<?>) found.value()).isPresent();
  }

  private LedgerEvent decoded(GoldenFiles.Golden golden) throws IOException {
    return codec.decode(golden.name(), golden.revision(), golden.read());
  }

  @Test
  void everyKindOfEventHasAName() {
    Set<Class<?>> named =
        EventNames.all().stream().map(EventNames.Wire::type).collect(Collectors.toSet());
    assertThat(concrete(LedgerEvent.class).toList()).isNotEmpty().allMatch(named::contains);
  }

  private static Stream<Class<?>> concrete(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventContractTest::concrete)
        : Stream.of(type);
  }

  @Test
  void anUnknownNameStopsTheReader() {
    assertThatThrownBy(() -> codec.decode("case.vanished", 1, "{}".getBytes()))
        .isInstanceOf(UnknownEvent.class)
        .hasMessageContaining("case.vanished");
  }

  @Test
  void aRevisionFromTheFutureStopsTheReader() {
    assertThatThrownBy(() -> codec.decode("case.visited", 99, "{}".getBytes()))
        .isInstanceOf(UnknownEvent.class);
  }
}
