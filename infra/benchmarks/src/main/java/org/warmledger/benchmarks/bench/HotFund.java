package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.invented.InventedAid.DecisionBody;
import org.warmledger.benchmarks.invented.InventedAid.ProposalBody;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.measure.Latencies;

/**
 * Many approvals at once, all of them out of one fund. An approval is answered when the fund has
 * set the money aside, so what is counted are commitments.
 */
final class HotFund {

  private static final int PREPARING = 16;

  private final LedgerClient client;
  private final List<OpenFiles.OpenFile> open;
  private final String code;
  private final ConcurrentLinkedQueue<Waiting> proposed = new ConcurrentLinkedQueue<>();
  private final AtomicLong committed = new AtomicLong();

  /** An aid that waits, and what its approver is shown. */
  private record Waiting(String path, String shown) {}

  /** One aid for each file: whoever approves has seen the whole of it. */
  HotFund(LedgerClient client, OpenFiles open, String code) {
    this.client = client;
    this.open = open.files();
    this.code = code;
  }

  /**
   * What the fund took.
   *
   * @param committed approvals with their commitments
   * @param approvals how long each took, from sending to the fund's decision
   */
  record Contended(long committed, double seconds, Latencies approvals) {}

  /** Fills it, and proposes what is approved then. */
  void prepare() {
    new FilledFund(client, code).fill(100_000_000_000L);
    propose();
  }

  /** Approves until the time is over, or nothing is left to approve. */
  Contended measure(int parallel, Duration length) throws IOException {
    Latencies approvals = new Latencies();
    long start = System.nanoTime();
    long end = start + length.toNanos();
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < parallel; i++) {
        hands.execute(() -> approveUntil(end, approvals));
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Contended(committed.get(), seconds, approvals);
  }

  private void approveUntil(long end, Latencies approvals) {
    for (Waiting aid = proposed.poll();
        aid != null && System.nanoTime() < end;
        aid = proposed.poll()) {
      long start = System.nanoTime();
      if (isCommitted(aid)) {
        committed.incrementAndGet();
        approvals.add(System.nanoTime() - start);
      } else {
        approvals.failed("not committed in time");
      }
    }
  }

  private void propose() {
    try (ExecutorService hands = Executors.newFixedThreadPool(PREPARING)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < open.size(); i++) {
        int number = i;
        running.add(hands.submit(() -> propose(number)));
      }
    }
  }

  private void propose(int number) {
    OpenFiles.OpenFile file = open.get(number);
    ProposalBody body = ProposalBody.living(code, Optional.empty(), 10_000, InventedLedger.today());
    Answer answer =
        client.post("caseworker@" + file.union(), file.path() + "/aids", body, code + "-" + number);
    if (answer.isAccepted()) {
      String aid = file.path() + "/aids/" + answer.text("aidId");
      proposed.add(new Waiting(aid, client.shown(answer, Optional.of(code))));
    }
  }

  private boolean isCommitted(Waiting aid) {
    try {
      Answer answer =
          client.decideOnce(
              Staff.SUPERVISOR,
              aid.path() + "/approval",
              new DecisionBody("同意", InventedLedger.today()),
              "yes-" + aid.path().substring(aid.path().lastIndexOf('/') + 1),
              aid.shown());
      return answer.isAccepted() && answer.text("funding").equals("COMMITTED");
    } catch (IOException unanswered) {
      return false;
    }
  }
}
