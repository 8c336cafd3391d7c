package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.fuzz.OddRequests;
import org.warmledger.platform.fuzz.OddRequests.Odd;
import org.warmledger.platform.fuzz.RawLine;

/** No input answers 500: whatever is sent, every answer is one that clients were promised. */
@OnSharedStack
class FuzzIT {

  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 20_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20_260_115);
  private static final int LINES = 16;
  private static final String UNION = "130102";

  private final Stack stack = Stack.shared();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final SeenIds seen = new SeenIds();
  private final ReadsMade reads = new ReadsMade(UNION);
  private final AtomicInteger next = new AtomicInteger();

  @Test
  void noneOfTwentyThousandOddRequestsAnswers500AndEveryReadIsLogged() throws Exception {
    OddRequests odd =
        new OddRequests(
            List.of(KeptDescription.of("command-side"), KeptDescription.of("query-side")),
            UNION,
            stack.issuer()::token,
            seen);
    try (ExecutorService lines = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> sent = new ArrayList<>();
      for (int line = 0; line < LINES; line++) {
        sent.add(lines.submit(() -> send(odd)));
      }
      // A line that ends early is a fault of its own.
      for (Future<?> line : sent) {
        line.get();
      }
    }
    assertThat(faults).as("with -Dfuzz.seed=" + SEED).isEmpty();
    assertThat(REQUESTS).isGreaterThan(odd.places());
    assertThat(next.get()).isGreaterThanOrEqualTo(REQUESTS);
    assertThat(reads.count()).isGreaterThan(REQUESTS / 50);
    assertThat(reads.lacking(stack)).isEmpty();
  }

  private void send(OddRequests odd) {
    try (RawLine line = new RawLine(stack.url())) {
      for (int i = next.getAndIncrement(); i < REQUESTS; i = next.getAndIncrement()) {
        Odd request = odd.at(i, new SplittableRandom(SEED + i));
        try {
          RawLine.Answer answer =
              line.send(request.bytes(), !request.method().equals("HEAD"), request.whole());
          odd.learn(request, answer.status());
          reads.learn(request, answer.status());
          seen.learn(answer.body());
          Promised.faults(request, answer).forEach(faults::add);
          if (request.last()) {
            line.hangUp();
          }
        } catch (IOException | RuntimeException e) {
          faults.add("no answer (" + e + ") to " + request.what());
        }
      }
    }
  }

  static Stream<Arguments> spokenOddly() {
    return Stream.of(
        Arguments.of(
            "a byte that is no letter", "GET /api/ca\u00FFses HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        Arguments.of(
            "no such encoding",
            "POST /api/cases HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: foo\r\n\r\n",
            501),
        Arguments.of("no such version", "GET /api/cases HTTP/9.9\r\nHost: x\r\n\r\n", 505),
        Arguments.of("no host", "GET /api/cases HTTP/1.1\r\n\r\n", 400),
        Arguments.of("two hosts", "GET /api/cases HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400),
        Arguments.of(
            "a length below nothing",
            "POST /api/cases HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
            400),
        Arguments.of(
            "an endless header",
            "GET /api/cases HTTP/1.1\r\nHost: x\r\nA: " + "a".repeat(20_000) + "\r\n\r\n",
            400),
        Arguments.of("another method", "TRACE /api/cases HTTP/1.1\r\nHost: x\r\n\r\n", 405),
        Arguments.of("the page of errors", "GET /error HTTP/1.1\r\nHost: x\r\n\r\n", 404),
        Arguments.of(
            "a query that is no UTF-8",
            "GET /api/cases?q=%C3%28 HTTP/1.1\r\nHost: x\r\n\r\n",
            400));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spokenOddly")
  void whatTheServerItselfRefusesIsAProblemToo(String what, String request, int status)
      throws IOException {
    try (RawLine line = new RawLine(stack.url())) {
      RawLine.Answer answer = line.send(request.getBytes(StandardCharsets.ISO_8859_1), true);
      assertThat(answer.status()).as(answer.body()).isEqualTo(status);
      assertThat(Promised.faults("GET", answer)).isEmpty();
    }
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {"/api/imports", "/api/unions/import", "/api/rosters/roster-1/bank-results"})
  void anUploadToWhereThereIsNoneSaysSo(String path) throws IOException {
    String token = stack.issuer().token("supervisor@" + UNION);
    for (String request : List.of("PUT " + path, "POST " + path + "/")) {
      String sent =
          request
              + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
              + token
              + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 4\r\n\r\nnone";
      try (RawLine line = new RawLine(stack.url())) {
        RawLine.Answer answer = line.send(sent.getBytes(StandardCharsets.ISO_8859_1), true);
        assertThat(answer.status()).as(request).isEqualTo(request.startsWith("PUT") ? 405 : 404);
        assertThat(Promised.faults("POST", answer)).isEmpty();
      }
    }
  }
}
