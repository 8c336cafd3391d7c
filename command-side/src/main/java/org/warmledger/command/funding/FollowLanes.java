package org.warmledger.command.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.warmledger.command.funding.FundFollower.Failed;

/**
 * Threads on which the automation sends its commands: apart from the reader's, whose transaction
 * they must not join, and few, so that those who accept work keep the processors.
 */
@Component
class FollowLanes implements DisposableBean {

  private final ExecutorService lead =
      Executors.newCachedThreadPool(Thread.ofVirtual().name("aid-funding-", 0).factory());
  private final ExecutorService lanes;

  FollowLanes(@Value("${warmledger.funding.lanes:4}") int count) {
    this.lanes =
        Executors.newFixedThreadPool(
            count, Thread.ofVirtual().name("aid-funding-lane-", 0).factory());
  }

  /**
   * Runs work apart from the caller's transaction, and waits for it.
   *
   * @throws RuntimeException when it was interrupted: it has to be done again
   */
  <T> T apart(Callable<T> work) {
    return begun(work).get();
  }

  /** Begins work apart from the caller's transaction; whoever asks for what came of it waits. */
  <T> Supplier<T> begun(Callable<T> work) {
    Future<T> running = lead.submit(work);
    return () -> outcome(running);
  }

  /**
   * Waits for what came of it.
   *
   * @throws RuntimeException when it was interrupted: it has to be done again
   */
  static <T> T outcome(Future<T> running) {
    try {
      return result(running);
    } catch (Error interrupted) {
      throw new IllegalStateException("aid and funds were interrupted", interrupted);
    }
  }

  /** Does the same with all, side by side; what fails is named instead. */
  <T, R> List<R> all(
      List<T> all, Function<T, AidMoved> aid, Function<T, R> work, List<Failed> failed) {
    List<Future<R>> running = all.stream().map(one -> lanes.submit(() -> work.apply(one))).toList();
    List<R> results = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      try {
        results.add(result(running.get(i)));
      } catch (RuntimeException failure) {
        failed.add(new Failed(aid.apply(all.get(i)), FundFollower.kind(failure)));
      }
    }
    return results;
  }

  /** Does the same with each, side by side; what fails is named. */
  <T> void each(List<T> all, Function<T, AidMoved> aid, Consumer<T> work, List<Failed> failed) {
    var unused =
        all(
            all,
            aid,
            one -> {
              work.accept(one);
              return one;
            },
            failed);
  }

  private static <T> T result(Future<T> running) {
    try {
      return running.get();
    } catch (ExecutionException ended) {
      if (ended.getCause() instanceof Error error) {
        throw error;
      }
      throw ended.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(ended);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new Interrupted(stopping);
    }
  }

  /** The server is stopping: nothing failed, and nothing may be noted as if it had. */
  static final class Interrupted extends Error {
    private static final long serialVersionUID = 1L;

    Interrupted(InterruptedException cause) {
      super(cause);
    }
  }

  @Override
  public void destroy() {
    lead.shutdownNow();
    lanes.shutdownNow();
  }
}
