package org.warmledger.acceptance;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.warmledger.platform.testkit.FreshWord;
import org.warmledger.platform.testkit.Reply;

/**
 * Caseworkers who archive, visit and propose, each command sent with its key until it is answered.
 */
final class Traffic implements Runnable {

  static final String UNION = "220200";
  private static final String FUND = "NJ-2026";
  private static final int VISITS_EACH = 8;
  private static final int AT_ONCE = 400;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration BEFORE_AGAIN = Duration.ofMillis(500);

  /** One file and how many of its commands were answered. */
  record Household(String caseId, AtomicInteger visits, AtomicInteger aids) {}

  private final StoodUp stoodUp;
  private final Tally tally;
  private final Duration pause;
  private final List<Household> households = new CopyOnWriteArrayList<>();
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final HttpClient line =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String token;
  private volatile boolean over;

  Traffic(StoodUp stoodUp, Tally tally, int aSecond) {
    this.stoodUp = stoodUp;
    this.tally = tally;
    this.token = stoodUp.stack().as("caseworker@" + UNION).token();
    this.pause = Duration.ofSeconds(1).dividedBy(aSecond);
  }

  /** What is proposed comes out of the union's own fund. */
  static void openFund(Stack stack) {
    GoLive.of(stack, UNION);
    Api finance = stack.as("finance@" + UNION);
    Api supervisor = stack.as("supervisor@" + UNION);
    finance.move(supervisor, "/api/funds", OPENED);
    finance.move(supervisor, "/api/funds/" + FUND + "/receipts", RECEIVED);
  }

  List<Household> households() {
    return households;
  }

  /** No new commands; those under way are sent on until they are answered. */
  void stop() {
    over = true;
  }

  @Override
  public void run() {
    try (ExecutorService lines = Executors.newVirtualThreadPerTaskExecutor()) {
      Instant next = Instant.now();
      for (int n = 0; !over; n++) {
        places.acquireUninterruptibly();
        int which = n % (VISITS_EACH + 2);
        lines.submit(() -> within(which));
        next = next.plus(pause);
        LockSupport.parkNanos(Math.max(0, Duration.between(Instant.now(), next).toNanos()));
      }
    }
  }

  private void within(int which) {
    try {
      command(which);
    } finally {
      places.release();
    }
  }

  private void command(int which) {
    if (which == 0 || households.isEmpty()) {
      Reply archived = answered("/api/cases", NewHousehold.invented().archiving(UNION));
      households.add(
          new Household(archived.said("/caseId"), new AtomicInteger(), new AtomicInteger()));
      return;
    }
    Household latest = households.getLast();
    String path = "/api/cases/" + latest.caseId();
    if (which == 1) {
      answered(path + "/aids", PROPOSAL);
      latest.aids().incrementAndGet();
    } else {
      answered(path + "/visits", VISIT);
      latest.visits().incrementAndGet();
    }
  }

  private static final String OPENED =
      """
      {"code":"%s","name":"困难职工帮扶资金","source":"LOCAL_FISCAL","projectReference":"财社〔2026〕1号",
       "from":"2026-01-01","to":"2035-12-31","occurredOn":"2026-01-01"}\
      """
          .formatted(FUND);
  private static final String RECEIVED =
      """
      {"money":{"fen":100000000000},"voucher":"到账通知1","occurredOn":"2026-01-02","goods":[]}\
      """;
  private static final String VISIT =
      """
      {"occurredOn":"2026-02-10","visitors":"走访组","findings":"希望介绍工作"}\
      """;
  private static final String PROPOSAL =
      """
      {"category":"LIVING","fund":"%s","money":{"fen":1000},"occurredOn":"2026-02-10","reason":"换季"}\
      """
          .formatted(FUND);

  private Reply answered(String path, String body) {
    String key = FreshWord.after("");
    while (true) {
      Instant sent = Instant.now();
      try {
        Reply answer = new Reply(line.send(request(path, body, key), BodyHandlers.ofString()));
        tally.answered(answer, sent);
        if (answer.status() != 503) {
          return answer.ok();
        }
        rest(asTold(answer));
      } catch (IOException cut) {
        tally.unanswered();
        rest(BEFORE_AGAIN);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** A well-behaved client comes back when it was told to. */
  private static Duration asTold(Reply unavailable) {
    String seconds = unavailable.header("Retry-After");
    return seconds.isEmpty() ? BEFORE_AGAIN : Duration.ofSeconds(Long.parseLong(seconds));
  }

  private static void rest(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }

  private HttpRequest request(String path, String body, String key) {
    return HttpRequest.newBuilder(stoodUp.stack().url().resolve(path))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key)
        .timeout(PATIENCE)
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }
}
