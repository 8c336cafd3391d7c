package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.client.Multipart;
import org.warmledger.benchmarks.invented.InventedAid.DecisionBody;
import org.warmledger.benchmarks.invented.InventedHousehold;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.measure.Shortfall;
import tools.jackson.databind.JsonNode;

/**
 * Rosters over many open files: drawn up from a file, then each approved and committed as one. What
 * the fund then says it has set aside, recomputed from its events, is every line's share.
 */
final class RosterSpeed {

  /** How long each step took, for so many lines: all of them were set aside in the end. */
  record Carried(int lines, Duration drawnUp, Duration approved) {}

  private static final int MOST_LINES = 10_000;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long FEN_A_LINE = 500_00;

  private final LedgerClient client;
  private final List<InventedHousehold> open;

  /** Over the households of the first ordinals whose files are open. */
  RosterSpeed(LedgerClient client, InventedLedger ledger, int households) {
    this.client = client;
    this.open =
        LongStream.range(0, households)
            .mapToObj(ledger::household)
            .filter(household -> household.ending().isEmpty())
            .limit(MOST_LINES)
            .toList();
  }

  /**
   * So many rosters that share the open files out of one new fund, all approved at once.
   *
   * @return the lines of all, and how long until the last roster was approved and committed
   */
  Carried measure(String fund, int rosters) throws IOException {
    new FilledFund(client, fund).fill(FEN_A_LINE * open.size());
    long start = System.nanoTime();
    List<String> drawn = new ArrayList<>();
    for (int i = 0; i < rosters; i++) {
      drawn.add(
          drawUp(fund, open.subList(open.size() * i / rosters, open.size() * (i + 1) / rosters)));
    }
    Duration drawnUp = Duration.ofNanos(System.nanoTime() - start);
    start = System.nanoTime();
    approveAtOnce(drawn);
    Duration approved = Duration.ofNanos(System.nanoTime() - start);
    requireCommitted(fund);
    return new Carried(open.size(), drawnUp, approved);
  }

  private void requireCommitted(String fund) throws IOException {
    String path = "/api/funds/" + fund + "/reconciliation";
    JsonNode found = client.get(Staff.SUPERVISOR, path, Map.of()).accepted(path).body();
    long fen = found.at("/recomputed/money/committed/fen").asLong();
    if (!found.required("agrees").asBoolean() || fen != FEN_A_LINE * open.size()) {
      throw new Shortfall(
          "%,d fen are set aside for %,d lines, books %s".formatted(fen, open.size(), found));
    }
  }

  private void approveAtOnce(List<String> drawn) {
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> approvals = new ArrayList<>();
      drawn.forEach(roster -> approvals.add(hands.submit(() -> approved(roster))));
      for (Future<?> approval : approvals) {
        approval.get();
      }
    } catch (ExecutionException refused) {
      throw new Shortfall("one of the rosters was not approved", refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Shortfall("stopped", stopped);
    }
  }

  private Answer approved(String rosterId) throws IOException {
    String path = "/api/rosters/" + rosterId;
    Answer shown = client.await(Staff.SUPERVISOR, path, Answer::isAccepted, PATIENCE);
    return client
        .decideOnce(
            Staff.SUPERVISOR,
            path + "/approval",
            new DecisionBody("同意", InventedLedger.today()),
            "bench-approval-" + rosterId,
            shown.etag().orElseThrow())
        .accepted("an approval");
  }

  private String drawUp(String fund, List<InventedHousehold> households) throws IOException {
    String rows =
        households.stream()
            .map(household -> household.file().head())
            .map(head -> head.identityNumber() + "," + head.name() + ",500.00,6222000011112222")
            .collect(Collectors.joining("\n", "身份证号,姓名,金额(元),银行账号\n", "\n"));
    Multipart parts =
        new Multipart()
            .field("kind", "roster")
            .field("mode", "apply")
            .field("title", "生活救助花名册")
            .field("category", "LIVING")
            .field("fund", fund)
            .file("roster.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8));
    Answer drawnUp = ImportSpeed.ended(client, Staff.CASEWORKER, parts, PATIENCE);
    return Optional.of(drawnUp.body().path("rosterId").asString(""))
        .filter(id -> !id.isEmpty())
        .orElseThrow(() -> new Shortfall("no roster came of the file"));
  }
}
