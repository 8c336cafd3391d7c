package org.warmledger.platform.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

/**
 * What one hands over to be done with what others hand over, by the thread that waits for it.
 *
 * @param <Q> what is asked for
 * @param <A> what is answered
 */
final class Handed<Q, A> {

  private final Q asked;
  private final Thread owner = Thread.currentThread();
  private final CompletableFuture<A> answer = new CompletableFuture<>();

  Handed(Q asked) {
    this.asked = asked;
  }

  Q asked() {
    return asked;
  }

  boolean isSettled() {
    return answer.isDone();
  }

  /** Until it is settled, or its owner may do it for all. */
  void awaitTurn() {
    LockSupport.park(this);
  }

  void wake() {
    LockSupport.unpark(owner);
  }

  void answered(A with) {
    settled(answer.complete(with));
  }

  void failed(Throwable why) {
    settled(answer.completeExceptionally(why));
  }

  private void settled(boolean now) {
    if (now) {
      wake();
    }
  }

  /** Its answer, of what is settled; throws why there is none. */
  A told() throws ExecutionException {
    if (answer.isCompletedExceptionally()) {
      throw new ExecutionException(answer.exceptionNow());
    }
    return answer.join();
  }
}
