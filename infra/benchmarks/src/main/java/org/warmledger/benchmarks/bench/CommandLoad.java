package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.invented.ArchiveBody;
import org.warmledger.benchmarks.invented.InventedAid.ProposalBody;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.invented.VisitBody;
import org.warmledger.benchmarks.measure.Latencies;

/**
 * What staff do all day: of eight commands two archive a new household, four record a visit and two
 * propose an aid to a file that is open. No two commands of a run touch the same file.
 */
final class CommandLoad {

  private final LedgerClient client;
  private final InventedLedger ledger;
  private final List<OpenFiles.OpenFile> open;
  private final LocalDate today = InventedLedger.today();
  private final AtomicLong nextHousehold;
  private final String run;
  private final Optional<Latencies> findable;

  /** Counts the time until each archived household is found when it is given where to. */
  CommandLoad(
      LedgerClient client,
      InventedLedger ledger,
      OpenFiles open,
      long firstHousehold,
      Optional<Latencies> findable) {
    this.client = client;
    this.ledger = ledger;
    this.open = open.files();
    this.nextHousehold = new AtomicLong(firstHousehold);
    this.run = "load-" + firstHousehold;
    this.findable = findable;
  }

  boolean send(int number) throws IOException {
    return switch (number % 4) {
      case 0 -> archive(number);
      case 1 -> propose(number);
      default -> visit(number);
    };
  }

  private boolean archive(int number) throws IOException {
    ArchiveBody file = ledger.household(nextHousehold.getAndIncrement()).file().on(today);
    Answer answer = client.postOnce("caseworker@" + file.union(), "/api/cases", file, key(number));
    long accepted = System.nanoTime();
    answer.accepted("a file");
    findable.ifPresent(
        into -> Thread.ofVirtual().start(() -> awaitFound(file, answer, accepted, into)));
    return true;
  }

  private boolean visit(int number) throws IOException {
    OpenFiles.OpenFile file = open.get(number % open.size());
    VisitBody body =
        new VisitBody(
            today,
            "2026年夏送清凉",
            "工会走访组",
            "生活稳定，情绪良好",
            Optional.empty(),
            List.of(),
            Optional.empty());
    return post("caseworker@" + file.union(), file.path() + "/visits", body, number);
  }

  private boolean propose(int number) throws IOException {
    OpenFiles.OpenFile file = open.get(number % open.size());
    ProposalBody body =
        ProposalBody.living("SJCZ-2026", Optional.empty(), 100_00L * (1 + number % 30), today);
    return post("caseworker@" + file.union(), file.path() + "/aids", body, number);
  }

  private boolean post(String subject, String path, Object body, int number) throws IOException {
    return client
        .postOnce(subject, path, body, key(number))
        .accepted(path.replaceAll(".*/", ""))
        .isAccepted();
  }

  private String key(int number) {
    return run + "-" + number;
  }

  /**
   * One search by identity number with the position that the command answered: it waits on the
   * server until the read model reflects that position, and must then hold the household.
   */
  private void awaitFound(ArchiveBody file, Answer accepted, long since, Latencies into) {
    String number = URLEncoder.encode(file.head().identityNumber(), StandardCharsets.UTF_8);
    Map<String, String> freshness =
        Map.of(
            "Access-Purpose",
            "VISIT",
            "Ledger-Position",
            accepted.position().map(String::valueOf).orElse("0"),
            "Prefer",
            "wait=30");
    try {
      Answer found = client.get("caseworker@" + file.union(), "/api/cases?q=" + number, freshness);
      if (found.isAccepted() && found.body().required("items").size() == 1) {
        into.add(System.nanoTime() - since);
      } else {
        into.failed(found.isAccepted() ? "not found" : found.code());
      }
    } catch (IOException unanswered) {
      into.failed("not answered");
    }
  }
}
