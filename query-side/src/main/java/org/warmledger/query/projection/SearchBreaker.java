package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmledger.platform.store.Patience;

/**
 * Asks Elasticsearch as long as it lives. An answer may take its time; when one does, and not even
 * a sign of life comes in a second, the store is frozen or away, and for a while nobody else waits
 * for it.
 */
final class SearchBreaker {

  private static final Logger LOG = LoggerFactory.getLogger(SearchBreaker.class);
  private static final Duration SOON = Duration.ofMillis(1_500);
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final ElasticsearchClient client;
  private final CircuitBreaker breaker =
      CircuitBreaker.of(
          "elasticsearch",
          CircuitBreakerConfig.custom()
              .slidingWindowSize(1)
              .minimumNumberOfCalls(1)
              .waitDurationInOpenState(PAUSE)
              .permittedNumberOfCallsInHalfOpenState(1)
              .recordException(Silent.class::isInstance)
              .build());

  SearchBreaker(ElasticsearchClient client) {
    this.client = client;
  }

  /** No answer, and no sign of life. */
  private static final class Silent extends IOException {

    private static final long serialVersionUID = 1;

    Silent() {
      super("Elasticsearch gives no sign of life");
    }
  }

  /**
   * The answer.
   *
   * @throws IOException when there is none, or nobody waits for one now
   */
  <T> T ask(Inquiry<T> inquiry) throws IOException {
    if (!breaker.tryAcquirePermission()) {
      throw new Silent();
    }
    long began = System.nanoTime();
    try {
      T answer = awaited(inquiry);
      breaker.onSuccess(System.nanoTime() - began, TimeUnit.NANOSECONDS);
      return answer;
    } catch (Silent silent) {
      LOG.warn("{}", silent.getMessage());
      breaker.onError(System.nanoTime() - began, TimeUnit.NANOSECONDS, silent);
      throw silent;
    } catch (IOException | RuntimeException answered) {
      breaker.onSuccess(System.nanoTime() - began, TimeUnit.NANOSECONDS);
      throw answered;
    }
  }

  private <T> T awaited(Inquiry<T> inquiry) throws IOException {
    FutureTask<T> asking = begun(inquiry);
    Optional<T> answer = within(asking, SOON);
    while (answer.isEmpty()) {
      if (!lives()) {
        asking.cancel(true);
        throw new Silent();
      }
      answer = within(asking, SOON);
    }
    return answer.get();
  }

  private static <T> FutureTask<T> begun(Inquiry<T> inquiry) {
    FutureTask<T> task = new FutureTask<>(inquiry::ask);
    var unused = Thread.ofVirtual().name("search").start(task);
    return task;
  }

  private boolean lives() throws IOException {
    try {
      return within(
              begun(() -> client.cluster().health(health -> health.local(true))), SIGN_OF_LIFE)
          .isPresent();
    } catch (ElasticsearchException answered) {
      return true;
    }
  }

  /** The answer, if it comes in time. */
  private static <T> Optional<T> within(FutureTask<T> asking, Duration patience)
      throws IOException {
    try {
      return Patience.within(patience, asking);
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      throw new IOException(leaving);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException away) {
        throw away;
      }
      if (failed.getCause() instanceof RuntimeException answered) {
        throw answered;
      }
      throw new IllegalStateException(failed);
    }
  }
}
