package org.warmledger.command.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.platform.store.Turn;
import tools.jackson.core.JacksonException;

/**
 * Asks the read side, in the caller's own name, over the same HTTP as everybody, what it knows once
 * it has read all that was accepted before. It has a bounded time to answer, and a few attempts
 * while it is away.
 */
@Component
public class ReadSide {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int ATTEMPTS = 3;
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(25);
  private static final int PATIENCE_SECONDS = 15;

  /** What came back; {@code content} of nothing where there is none within the caller's reach. */
  private record Answered<T>(Optional<T> content) {}

  private final URI base;
  private final EventStore store;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  ReadSide(
      @Value("${warmledger.query-side.url:http://127.0.0.1:${server.port:8080}}") URI base,
      EventStore store) {
    this.base = base;
    this.store = store;
  }

  /**
   * What is read at an address; empty where the caller is told that there is nothing.
   *
   * @param authorization the caller's
   * @throws RuntimeException READ_SIDE_AWAY when nobody answers in time, or nothing that can be
   *     read
   */
  public <T> Optional<T> ask(String path, String authorization, Function<byte[], T> read) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(ANSWER)
            .header("Accept", "application/json")
            .header("Authorization", authorization)
            .header("Ledger-Position", Long.toString(head()))
            .header("Prefer", "wait=" + PATIENCE_SECONDS)
            .build();
    Turn.giveBack();
    long giveUp = System.nanoTime() + ANSWER.toNanos();
    Optional<Answered<T>> answered = once(request, read);
    for (int again = 1; again < ATTEMPTS && answered.isEmpty(); again++) {
      if (System.nanoTime() > giveUp) {
        break;
      }
      LockSupport.parkNanos(PAUSE.multipliedBy(again).toNanos());
      answered = once(request, read);
    }
    return answered.orElseThrow(() -> Refusal.of(RejectionCode.READ_SIDE_AWAY)).content();
  }

  private <T> Optional<Answered<T>> once(HttpRequest request, Function<byte[], T> read) {
    try {
      HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return switch (answer.statusCode()) {
        case OK -> Optional.of(new Answered<>(Optional.of(read.apply(answer.body()))));
        case NOT_FOUND -> Optional.of(new Answered<>(Optional.empty()));
        default -> Optional.empty();
      };
    } catch (IOException | JacksonException away) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw Refusal.of(RejectionCode.READ_SIDE_AWAY, stopped);
    }
  }

  /** The newest position there is: an answer reflects everything that was accepted before it. */
  private long head() {
    TrackingToken head = store.createHeadToken();
    return head == null ? 0 : Math.max(0, head.position().orElse(0));
  }
}
