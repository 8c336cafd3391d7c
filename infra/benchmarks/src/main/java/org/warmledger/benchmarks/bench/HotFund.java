package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.invented.InventedAid.DecisionBody;
import org.warmledger.benchmarks.invented.InventedAid.ProposalBody;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.measure.ClosedLoop;
import org.warmledger.benchmarks.measure.Latencies;

/**
 * Many approvals at once, all of them out of one fund. An approval is answered when the fund has
 * set the money aside, so what is counted are commitments.
 */
final class HotFund {

  private static final String FUND = "BENCH-HOT";

  /** One for each file at the most: whoever approves has seen the whole of it. */
  private static final int MOST = 12_000;

  private static final int PREPARING = 16;

  private final LedgerClient client;
  private final List<OpenFiles.OpenFile> open;
  private final ConcurrentLinkedQueue<Waiting> proposed = new ConcurrentLinkedQueue<>();
  private final AtomicLong committed = new AtomicLong();

  /** An aid that waits, and what its approver is shown. */
  private record Waiting(String path, String shown) {}

  HotFund(LedgerClient client, OpenFiles open) {
    this.client = client;
    this.open = open.files();
  }

  /**
   * What the fund took.
   *
   * @param perSecond approvals with their commitments, everything else beside
   * @param postedPerSecond commitments for each second that the fund itself was at work: what one
   *     fund takes, for only this is done one at a time
   * @param approvals how long each took, from sending to the fund's decision
   */
  record Contended(double perSecond, double postedPerSecond, Latencies approvals) {}

  Contended measure(int parallel, Duration length) throws IOException {
    new FilledFund(client, FUND).fill(100_000_000_000L);
    propose();
    double before = postingSeconds();
    long start = System.nanoTime();
    ClosedLoop.Outcome outcome = new ClosedLoop(parallel, length).run(this::approve);
    double seconds = (System.nanoTime() - start) / 1e9;
    double posting = postingSeconds() - before;
    return new Contended(committed.get() / seconds, committed.get() / posting, outcome.latencies());
  }

  /** How long the postings to funds have taken so far; none before the first. */
  private double postingSeconds() throws IOException {
    Answer metric = client.get(Staff.READER, "/actuator/metrics/warmledger.fund.posting", Map.of());
    return metric.isAccepted()
        ? StreamSupport.stream(metric.body().path("measurements").spliterator(), false)
            .filter(measured -> measured.path("statistic").asString().equals("TOTAL_TIME"))
            .mapToDouble(measured -> measured.path("value").asDouble())
            .sum()
        : 0;
  }

  private void propose() {
    try (ExecutorService hands = Executors.newFixedThreadPool(PREPARING)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < Math.min(MOST, open.size()); i++) {
        int number = i;
        running.add(hands.submit(() -> propose(number)));
      }
    }
  }

  private void propose(int number) {
    OpenFiles.OpenFile file = open.get(number);
    ProposalBody body = ProposalBody.living(FUND, Optional.empty(), 10_000, InventedLedger.today());
    Answer answer =
        client.post(
            "caseworker@" + file.union(), file.path() + "/aids", body, "bench-hot-" + number);
    if (answer.isAccepted()) {
      String aid = file.path() + "/aids/" + answer.text("aidId");
      proposed.add(new Waiting(aid, client.shown(answer, Optional.of(FUND))));
    }
  }

  private boolean approve(int number) throws IOException {
    Waiting aid = proposed.poll();
    if (aid == null) {
      return false;
    }
    Answer answer =
        client.decideOnce(
            Staff.SUPERVISOR,
            aid.path() + "/approval",
            new DecisionBody("同意", InventedLedger.today()),
            "bench-yes-" + number,
            aid.shown());
    boolean funded = answer.isAccepted() && answer.text("funding").equals("COMMITTED");
    if (funded) {
      committed.incrementAndGet();
    }
    return funded;
  }
}
