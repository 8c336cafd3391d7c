package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
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

  @Test
  void aReaderThatMovesWaitsForNobodyWhoLooksItsTokenUp() {
    CompletableFuture<Optional<TrackingToken>> answer = new CompletableFuture<>();
    CountDownLatch asked = new CountDownLatch(1);
    ReaderPosition position =
        new ReaderPosition(
            () -> {
              asked.countDown();
              return answer.join();
            },
            NOBODY);
    CompletableFuture<Optional<TrackingToken>> looking =
        CompletableFuture.supplyAsync(position::now);
    try {
      assertThat(awaitedIn(asked)).isTrue();
      position.movedTo(new GlobalSequenceTrackingToken(5));
      assertThat(awaits(position, 5, Duration.ofSeconds(20))).isTrue();
      assertThat(looking).isNotDone();
    } finally {
      answer.complete(Optional.of(new GlobalSequenceTrackingToken(4)));
    }
    assertThat(looking.join())
        .as("what was told meanwhile counts")
        .contains(new GlobalSequenceTrackingToken(5));
    assertThat(position.now()).contains(new GlobalSequenceTrackingToken(5));
  }

  @Test
  void oneLooksTheTokenUpForAllWhoWaitForAReaderElsewhere() {
    AtomicInteger asked = new AtomicInteger();
    ReaderPosition position =
        new ReaderPosition(
            () -> Optional.of(new GlobalSequenceTrackingToken(asked.incrementAndGet() / 4)),
            NOBODY);
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Boolean>> waiting =
          IntStream.range(0, 200)
              .mapToObj(
                  n ->
                      CompletableFuture.supplyAsync(
                          () -> awaits(position, 2, Duration.ofSeconds(20)), crowd))
              .toList();
      assertThat(waiting).allMatch(CompletableFuture::join);
    }
    assertThat(asked.get()).isLessThan(40);
  }

  private static boolean awaitedIn(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean awaits(ReaderPosition position, long wanted, Duration patience) {
    try {
      return position.awaits(wanted, patience);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
