package org.warmledger.command.filings;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.values.FormMismatch;
import org.warmledger.platform.store.Turn;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the read side for a form, in the caller's own name, over the same HTTP as everybody. It has
 * a bounded time to answer, and a few attempts while it is away.
 */
@Component
class StatisticsDesk {

  private static final int OK = 200;
  private static final int ATTEMPTS = 3;
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(25);
  private static final int PATIENCE_SECONDS = 15;

  private final URI base;
  private final JsonMapper json;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  StatisticsDesk(
      @Value("${warmledger.query-side.url:http://127.0.0.1:${server.port:8080}}") URI base,
      JsonMapper json) {
    this.base = base;
    this.json = json;
  }

  /**
   * The form as it is computed now.
   *
   * @param path address with the parameters of the form
   * @param position that it reflects at least
   * @param authorization the caller's
   */
  ComputedForm compute(String path, long position, String authorization) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(ANSWER)
            .header("Accept", "application/json")
            .header("Authorization", authorization)
            .header("Ledger-Position", Long.toString(position))
            .header("Prefer", "wait=" + PATIENCE_SECONDS)
            .build();
    Turn.giveBack();
    long giveUp = System.nanoTime() + ANSWER.toNanos();
    Optional<ComputedForm> computed = ask(request);
    for (int again = 1; again < ATTEMPTS && computed.isEmpty(); again++) {
      if (System.nanoTime() > giveUp) {
        break;
      }
      LockSupport.parkNanos(PAUSE.multipliedBy(again).toNanos());
      computed = ask(request);
    }
    return computed.orElseThrow(() -> Refusal.of(RejectionCode.READ_SIDE_AWAY));
  }

  private Optional<ComputedForm> ask(HttpRequest request) {
    try {
      HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return answer.statusCode() == OK ? Optional.of(read(answer.body())) : Optional.empty();
    } catch (IOException | JacksonException away) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw Refusal.of(RejectionCode.READ_SIDE_AWAY, stopped);
    }
  }

  private ComputedForm read(byte[] body) {
    JsonNode form = json.readTree(body);
    return new ComputedForm(
        new String(body, StandardCharsets.UTF_8),
        sha256(body),
        form.required("position").asLong(),
        mismatches(form.required("problems")));
  }

  private static List<FormMismatch> mismatches(JsonNode problems) {
    return problems
        .valueStream()
        .map(
            one ->
                new FormMismatch(
                    one.required("check").asString(),
                    one.required("cells").valueStream().map(JsonNode::asString).toList()))
        .toList();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
