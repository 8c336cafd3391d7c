package org.warmledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.events.wire.EventNames;
import org.warmledger.events.wire.UnknownEvent;

class EventContractTest {

  private final EventCodec codec = new EventCodec(new GoldenKeys());

  static Stream<EventNames.Wire> everyEvent() {
    return EventNames.all().stream();
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void theGoldenFileReadsAsTheSampleEvent(EventNames.Wire wire) throws IOException {
    assertThat(codec.decode(wire.name(), wire.revision(), GoldenFiles.read(wire)))
        .isEqualTo(Samples.byType().get(wire.type()));
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void theSampleEventIsWrittenAsTheGoldenFile(EventNames.Wire wire) throws IOException {
    byte[] written = codec.encode(Samples.byType().get(wire.type()));
    assertThat(codec.reveal(written)).isEqualTo(codec.reveal(GoldenFiles.read(wire)));
  }

  @Test
  void everyGoldenFileBelongsToAnEvent() throws IOException {
    assertThat(GoldenFiles.count())
        .isEqualTo(EventNames.all().stream().mapToInt(EventNames.Wire::revision).sum());
  }

  static Stream<Arguments> everyOlderRevision() {
    return EventNames.all().stream()
        .flatMap(
            wire ->
                IntStream.range(1, wire.revision())
                    .mapToObj(revision -> Arguments.of(wire, revision)));
  }

  @ParameterizedTest
  @MethodSource("everyOlderRevision")
  void everyRevisionEverWrittenStillReads(EventNames.Wire wire, int revision) throws IOException {
    assertThat(codec.decode(wire.name(), revision, GoldenFiles.read(wire.name(), revision)))
        .isInstanceOf(wire.type());
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
