package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;

class ReaderPositionTest {

  @Test
  void aGapIsNotReflectedUntilItIsFilled() {
    assertThat(Tokens.covers(GapAwareTrackingToken.newInstance(9, List.of(7L)), 7)).isFalse();
    assertThat(Tokens.covers(GapAwareTrackingToken.newInstance(9, List.of(7L)), 8)).isTrue();
    assertThat(Tokens.covers(GapAwareTrackingToken.newInstance(9, List.of()), 10)).isFalse();
    assertThat(Tokens.covers(new GlobalSequenceTrackingToken(9), 9)).isTrue();
  }

  @Test
  void whoeverWaitsIsWokenByTheBatchThatBringsIt() {
    ReaderPosition position = new ReaderPosition(Optional::empty);
    CompletableFuture<Boolean> waiting =
        CompletableFuture.supplyAsync(() -> awaits(position, 5, Duration.ofSeconds(20)));
    position.movedTo(GapAwareTrackingToken.newInstance(4, List.of()));
    position.movedTo(GapAwareTrackingToken.newInstance(5, List.of()));
    assertThat(waiting.join()).isTrue();
  }

  @Test
  void patienceEnds() {
    ReaderPosition position = new ReaderPosition(Optional::empty);
    assertThat(awaits(position, 1, Duration.ofMillis(20))).isFalse();
  }

  @Test
  void aReaderThatRunsElsewhereIsReadFromItsStoredToken() {
    ReaderPosition position =
        new ReaderPosition(() -> Optional.of(GapAwareTrackingToken.newInstance(7, List.of())));
    assertThat(awaits(position, 7, Duration.ZERO)).isTrue();
  }

  private static boolean awaits(ReaderPosition position, long wanted, Duration patience) {
    try {
      return position.awaits(wanted, patience);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
