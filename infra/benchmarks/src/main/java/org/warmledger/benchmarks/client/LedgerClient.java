package org.warmledger.benchmarks.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.warmledger.benchmarks.measure.Shortfall;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Speaks the public HTTP interface over connections that stay open. Safe for many threads; a call
 * blocks its (virtual) thread.
 */
public final class LedgerClient implements AutoCloseable {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              unused ->
                  JsonInclude.Value.construct(
                      JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .build();

  /** Who confirms what others enter. */
  private static final String CONFIRMS = "supervisor@100000";

  /** No fund is amended here: each is what it was when it was opened. */
  private static final String AS_OPENED = "\"0-0\"";

  /** Who sees every fund. */
  private static final String HOLDER = "finance@100000";

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private final URI base;
  private final Tokens tokens;
  private final Map<String, Long> funds = new ConcurrentHashMap<>();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  public LedgerClient(URI base, Tokens tokens) {
    this.base = base;
    this.tokens = new HeldTokens(tokens, System::nanoTime);
  }

  /** Fails at once when nobody is there, which a patient fill would find out too late. */
  public void greet(String subject) {
    try {
      get(subject, "/api/cases?limit=1", Map.of());
    } catch (IOException nobody) {
      throw new Unreachable(base, nobody);
    }
  }

  /** Posts until it is answered with something else than "not now"; the key makes that safe. */
  public Answer post(String subject, String path, Object body, String idempotencyKey) {
    return post(posting(subject, path, body, idempotencyKey), subject);
  }

  /**
   * Enters what moves a fund, and has somebody else confirm it where it is taken.
   *
   * @return what entering it was answered, or why it was not confirmed
   */
  public Answer move(String subject, String path, Object body, String key) {
    Answer entered = post(subject, path, body, key);
    if (!entered.isAccepted()) {
      return entered;
    }
    Answer confirmed =
        decide(
            CONFIRMS,
            "/api/funds/"
                + entered.text("fund")
                + "/movements/"
                + entered.text("movementId")
                + "/confirmation",
            Map.of(),
            key + "-confirmed",
            AS_OPENED);
    return confirmed.isAccepted() ? entered : confirmed;
  }

  /** As {@link #post}, by somebody who was shown that version (its etag). */
  public Answer decide(String subject, String path, Object body, String key, String shown) {
    return post(posting(subject, path, body, key).header("If-Match", shown), subject);
  }

  private Answer post(HttpRequest.Builder request, String subject) {
    Patience patience = new Patience();
    while (true) {
      Optional<Answer> answer = tryPost(request, subject, patience);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
  }

  private HttpRequest.Builder posting(String subject, String path, Object body, String key) {
    return request(subject, path)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key)
        .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
  }

  private Optional<Answer> tryPost(HttpRequest.Builder request, String subject, Patience patience) {
    try {
      HttpResponse<byte[]> response = send(authorized(request, subject));
      return answered(response, patience);
    } catch (IOException gone) {
      if (!patience.again()) {
        throw new Unreachable(base, gone);
      }
      return Optional.empty();
    }
  }

  private Optional<Answer> answered(HttpResponse<byte[]> response, Patience patience) {
    boolean later = response.statusCode() == 503 || response.statusCode() == 429;
    return later && patience.again() ? Optional.empty() : Optional.of(answer(response));
  }

  public Answer postOnce(String subject, String path, Object body, String idempotencyKey)
      throws IOException {
    return answer(send(posting(subject, path, body, idempotencyKey)));
  }

  /** Decides, once. */
  public Answer decideOnce(String subject, String path, Object body, String key, String shown)
      throws IOException {
    return answer(send(posting(subject, path, body, key).header("If-Match", shown)));
  }

  /** What is shown to who decides on what has come out so far: of a file, and of its fund. */
  public String shown(Answer proposed, Optional<String> fund) {
    return "\""
        + proposed.text("version")
        + fund.map(code -> "-" + versionOf(code)).orElse("")
        + "\"";
  }

  /** Read once: what a fund sets aside later changes nothing of what was shown. */
  private long versionOf(String fund) {
    return funds.computeIfAbsent(
        fund,
        code -> {
          try {
            Answer found =
                await(HOLDER, "/api/funds/" + code, Answer::isAccepted, Duration.ofMinutes(1));
            return found.body().required("version").asLong();
          } catch (IOException nobody) {
            throw new Unreachable(base, nobody);
          }
        });
  }

  /** Posts a file, in parts, once. */
  public Answer upload(String subject, String path, Multipart parts) throws IOException {
    BodyPublisher body = BodyPublishers.ofByteArray(parts.bytes());
    return answer(
        send(request(subject, path).header("Content-Type", parts.contentType()).POST(body)));
  }

  /** Reads, once. */
  public Answer get(String subject, String path, Map<String, String> headers) throws IOException {
    HttpRequest.Builder request = request(subject, path).GET();
    headers.forEach(request::header);
    return answer(send(request));
  }

  /**
   * Reads again and again, until the answer is the one that is waited for.
   *
   * @throws Shortfall when it is not in time
   */
  public Answer await(String subject, String path, Predicate<Answer> isIt, Duration patience)
      throws IOException {
    long giveUp = System.nanoTime() + patience.toNanos();
    Answer now = get(subject, path, Map.of());
    while (!isIt.test(now)) {
      if (System.nanoTime() > giveUp) {
        throw new Shortfall("%s answered after %s still %s".formatted(path, patience, now.body()));
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      now = get(subject, path, Map.of());
    }
    return now;
  }

  /** Reads what comes, while it comes. */
  public InputStream download(String subject, String path, String type) throws IOException {
    HttpRequest request = request(subject, path).setHeader("Accept", type).GET().build();
    HttpResponse<InputStream> response = sent(request, BodyHandlers.ofInputStream());
    if (response.statusCode() >= 300) {
      response.body().close();
      throw new IOException("answered " + response.statusCode());
    }
    return response.body();
  }

  private HttpRequest.Builder request(String subject, String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(Duration.ofSeconds(30))
        .header("Accept", "application/json")
        .header("Accept-Language", "en")
        .header("Authorization", bearer(subject));
  }

  /** Again with the token of now. */
  private HttpRequest.Builder authorized(HttpRequest.Builder request, String subject) {
    return request.setHeader("Authorization", bearer(subject));
  }

  private String bearer(String subject) {
    return "Bearer " + tokens.bearer(subject);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
    return sent(request.build(), BodyHandlers.ofByteArray());
  }

  private <T> HttpResponse<T> sent(HttpRequest request, BodyHandler<T> body) throws IOException {
    try {
      return http.send(request, body);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    }
  }

  private static Answer answer(HttpResponse<byte[]> response) {
    byte[] bytes = response.body();
    JsonNode body = bytes.length == 0 ? MissingNode.getInstance() : JSON.readTree(bytes);
    return new Answer(
        response.statusCode(),
        body,
        response.headers().firstValue("Ledger-Position").map(Long::valueOf),
        response.headers().firstValue("ETag"),
        response.headers().firstValue("Idempotency-Hit").isPresent());
  }

  @Override
  public void close() {
    http.close();
  }
}
