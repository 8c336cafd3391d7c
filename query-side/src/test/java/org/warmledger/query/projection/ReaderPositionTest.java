package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;

class ReaderPositionTest {

  private static final Predicate<Collection<Long>> NOTHING_CAME = gaps -> false;

  @Test
  void aGapIsNotReflectedUntilItIsFilled() {
    assertThat(Tokens.covers(GapAwareTrackingToken.newInstance(9, List.of(7L)), 7)).isFalse();
    assertThat(Tokens.covers(GapAwareTrackingToken.newInstance(9, List.of(7L)), 8)).isTrue();
    assertThat(Tokens.covers(GapAwareTrackingToken.newInstance(9, List.of()), 10)).isFalse();
    assertThat(Tokens.covers(new GlobalSequenceTrackingToken(9), 9)).isTrue();
  }

  @Test
  void whoeverWaitsIsWokenByTheBatchThatBringsIt() {
    ReaderPosition position = new ReaderPosition(Optional::empty, NOTHING_CAME);
    CompletableFuture<Boolean> waiting =
        CompletableFuture.supplyAsync(() -> awaits(position, 5, Duration.ofSeconds(20)));
    position.movedTo(GapAwareTrackingToken.newInstance(4, List.of()));
    position.movedTo(GapAwareTrackingToken.newInstance(5, List.of()));
    assertThat(waiting.join()).isTrue();
  }

  @Test
  void whatWasCommittedBehindTheReaderIsNotReflected() {
    Set<Long> committed = new HashSet<>();
    ReaderPosition position =
        new ReaderPosition(Optional::empty, gaps -> gaps.stream().anyMatch(committed::contains));
    position.movedTo(GapAwareTrackingToken.newInstance(9, List.of(3L, 7L)));
    assertThat(awaits(position, 9, Duration.ZERO)).as("rolled back, for all we know").isTrue();

    committed.add(7L);
    assertThat(awaits(position, 9, Duration.ZERO)).isFalse();
    assertThat(awaits(position, 6, Duration.ZERO)).isTrue();

    position.movedTo(GapAwareTrackingToken.newInstance(9, List.of(3L)));
    assertThat(awaits(position, 9, Duration.ZERO)).isTrue();
  }

  @Test
  void aReaderThatLostItsClaimForgetsWhereItWasAndGoesByTheOtherProcess() {
    ReaderPosition position =
        new ReaderPosition(() -> Optional.of(new GlobalSequenceTrackingToken(9)), NOTHING_CAME);
    position.movedTo(new GlobalSequenceTrackingToken(5));
    assertThat(position.now()).contains(new GlobalSequenceTrackingToken(5));
    assertThat(awaits(position, 9, Duration.ofSeconds(20))).isTrue();
    assertThat(position.now()).contains(new GlobalSequenceTrackingToken(9));
  }

  @Test
  void patienceEnds() {
    ReaderPosition position = new ReaderPosition(Optional::empty, NOTHING_CAME);
    assertThat(awaits(position, 1, Duration.ofMillis(20))).isFalse();
  }

  @Test
  void aReaderThatRunsElsewhereIsReadFromItsStoredToken() {
    ReaderPosition position =
        new ReaderPosition(
            () -> Optional.of(GapAwareTrackingToken.newInstance(7, List.of())), NOTHING_CAME);
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
