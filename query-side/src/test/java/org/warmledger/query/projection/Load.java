package org.warmledger.query.projection;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.warmledger.events.CaseArchived;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;

/** Reads and writes that go on all the time, and whatever went wrong with them. */
final class Load implements AutoCloseable {

  private final QueryServer server;
  private final FilledLedger ledger;
  private final String prefix;
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final AtomicInteger written = new AtomicInteger();
  private final List<Thread> threads;
  private volatile boolean over;

  /**
   * Begins.
   *
   * @param known a document that is there all the time
   */
  Load(QueryServer server, FilledLedger ledger, String prefix, String known) {
    this.server = server;
    this.ledger = ledger;
    this.prefix = prefix;
    this.threads =
        List.of(Thread.ofVirtual().start(() -> look(known)), Thread.ofVirtual().start(this::write));
  }

  private void look(String known) {
    long before = 0;
    while (!over) {
      Reply answer = ask(known, List.of());
      before = complain(answer, before);
    }
  }

  private long complain(Reply answer, long before) {
    if (answer.status() != 200) {
      complaints.add(answer.status() + " " + answer.text());
      return before;
    }
    long now = Long.parseLong(answer.header("Ledger-Position"));
    if (now < before) {
      complaints.add("back from " + before + " to " + now);
    }
    return now;
  }

  private void write() {
    while (!over) {
      int n = written.getAndIncrement();
      CaseArchived file = Samples.archived(prefix + n, Samples.ZHONGZHAN, "方一一", 500 + n % 400);
      long position = ledger.append(file);
      complain(
          ask(prefix + n, List.of("Ledger-Position", Long.toString(position), "Prefer", "wait=30")),
          position);
    }
  }

  private Reply ask(String id, List<String> headers) {
    return server.ask("GET", "/probe/" + id, "admin", "100000", headers);
  }

  int written() {
    return written.get();
  }

  /** Ends; answers what went wrong. */
  List<String> complaints() throws InterruptedException {
    over = true;
    for (Thread thread : threads) {
      thread.join();
    }
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    over = true;
  }
}
