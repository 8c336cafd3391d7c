package org.warmledger.platform.store;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;

/** What one command hands over to be appended, by the thread that waits for it. */
final class Handed {

  private final List<EventRow> rows;
  private final Thread owner = Thread.currentThread();
  private final CompletableFuture<OptionalLong> appended = new CompletableFuture<>();

  Handed(List<EventRow> rows) {
    this.rows = rows;
  }

  List<EventRow> rows() {
    return rows;
  }

  boolean isSettled() {
    return appended.isDone();
  }

  /** Until it is settled, or its owner may write. */
  void awaitTurn() {
    LockSupport.park(this);
  }

  void wake() {
    LockSupport.unpark(owner);
  }

  /** The first of it stands there. */
  void appended(long first) {
    settled(appended.complete(OptionalLong.of(first)));
  }

  void lost() {
    settled(appended.complete(OptionalLong.empty()));
  }

  void failed(Throwable why) {
    settled(appended.completeExceptionally(why));
  }

  private void settled(boolean now) {
    if (now) {
      wake();
    }
  }

  /** Where the first of it stands, when it was appended; throws what else became of it. */
  long told() {
    if (appended.isCompletedExceptionally()) {
      throw new EventStoreException("not appended", appended.exceptionNow());
    }
    return appended
        .join()
        .orElseThrow(
            () ->
                new ConcurrencyException("somebody else has written to a stream of this command"));
  }
}
