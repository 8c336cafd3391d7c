package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;

class ReaderPositionTest {

  private static final Runnable NOBODY = () -> {};

  @Test
  void whoeverWaitsIsWokenByTheBatchThatBringsIt() {
    ReaderPosition position = new ReaderPosition(Optional::empty, NOBODY);
    CompletableFuture<Boolean> waiting =
        CompletableFuture.supplyAsync(() -> awaits(position, 5, Duration.ofSeconds(20)));
    position.movedTo(new GlobalSequenceTrackingToken(4));
    position.movedTo(new GlobalSequenceTrackingToken(5));
    assertThat(waiting.join()).isTrue();
  }

  @Test
  void aReaderThatLostItsClaimForgetsWhereItWasAndGoesByTheOtherProcess() {
    ReaderPosition position =
        new ReaderPosition(() -> Optional.of(new GlobalSequenceTrackingToken(9)), NOBODY);
    position.movedTo(new GlobalSequenceTrackingToken(5));
    assertThat(position.now()).contains(new GlobalSequenceTrackingToken(5));
    assertThat(awaits(position, 9, Duration.ofSeconds(20))).isTrue();
    assertThat(position.now()).contains(new GlobalSequenceTrackingToken(9));
  }

  @Test
  void patienceEnds() {
    ReaderPosition position = new ReaderPosition(Optional::empty, NOBODY);
    assertThat(awaits(position, 1, Duration.ofMillis(20))).isFalse();
  }

  @Test
  void aReaderThatRunsElsewhereIsReadFromItsStoredToken() {
    ReaderPosition position =
        new ReaderPosition(() -> Optional.of(new GlobalSequenceTrackingToken(7)), NOBODY);
    assertThat(awaits(position, 7, Duration.ZERO)).isTrue();
  }

  @Test
  void whoeverReadsIsToldThatSomebodyWaitsAndNotThatNobodyHasTo() {
    AtomicInteger told = new AtomicInteger();
    ReaderPosition position = new ReaderPosition(Optional::empty, told::incrementAndGet);
    position.movedTo(new GlobalSequenceTrackingToken(4));
    assertThat(awaits(position, 4, Duration.ofSeconds(20))).isTrue();
    assertThat(told).hasValue(0);
    assertThat(awaits(position, 5, Duration.ofMillis(1))).isFalse();
    assertThat(told).hasPositiveValue();
  }

  private static boolean awaits(ReaderPosition position, long wanted, Duration patience) {
    try {
      return position.awaits(wanted, patience);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
