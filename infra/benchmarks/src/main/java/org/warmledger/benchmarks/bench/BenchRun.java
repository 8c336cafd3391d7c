package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.warmledger.benchmarks.bench.SearchSpeed.Kind;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.fill.Filled;
import org.warmledger.benchmarks.fill.LedgerFiller;
import org.warmledger.benchmarks.fill.Progress;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.invented.InventedTotals;
import org.warmledger.benchmarks.measure.ClosedLoop;
import org.warmledger.benchmarks.measure.Latencies;
import org.warmledger.benchmarks.measure.OpenLoop;
import org.warmledger.benchmarks.measure.ResultTable;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.measure.Words;

/**
 * One run over one stack of its own. Every number comes with what the machine does without us, and
 * none of them ends the run: slow is a finding, not a failure.
 */
public final class BenchRun {

  private static final long SEED = 1;
  private static final long IMPORTED = 5_000_000;
  private static final long LOADED = 6_000_000;
  private static final long CLOSED_LOOP = 7_000_000;
  private static final int RATE = 100;
  private static final int PARALLEL = 16;
  private static final int MOST_COPIED = 20_000;
  private static final Duration SHORT = Duration.ofSeconds(15);
  private static final Duration WARM_UP = Duration.ofMinutes(2);

  private final int cases;
  private final Duration load;
  private final int acts;
  private final PrintStream out;
  private final ResultTable table;
  private final InventedLedger ledger = new InventedLedger(SEED);
  private long mostMemory = 0;

  /**
   * What to measure.
   *
   * @param acts how many acts of one province the statutory forms count; none when 0
   */
  public BenchRun(int cases, Duration load, int acts, PrintStream out, ResultTable table) {
    this.cases = cases;
    this.load = load;
    this.acts = acts;
    this.out = out;
    this.table = table;
  }

  /** One thing to measure. */
  @FunctionalInterface
  private interface Phase {
    void measure() throws IOException;
  }

  /** Measures everything over a stack that it starts and ends. */
  public void run(Path home) throws IOException {
    try (OwnStack stack = OwnStack.start(home);
        RawElasticsearch elasticsearch = stack.elasticsearch()) {
      Duration ready = stack.readyAfter();
      boolean inTime = ready.compareTo(Duration.ofSeconds(45)) <= 0;
      table.judged("就绪 ready, empty data folder", Words.seconds(ready), "≤ 45 s", inTime, "–");
      ProjectionSpeed readers = new ProjectionSpeed(stack.client());
      phase("写入档案 fill", stack, () -> fill(stack, readers));
      phase("导入 import", stack, () -> imports(stack));
      phase("命令 commands", stack, () -> commands(stack));
      FundPhases funds = new FundPhases(stack, ledger, cases, table);
      phase("花名册 roster", stack, funds::roster);
      phase("花名册并批 rosters at once", stack, funds::rostersAtOnce);
      phase("资金 hot fund", stack, funds::approvals);
      phase("检索 search", stack, () -> searches(stack, elasticsearch));
      phase("投影 projection", stack, () -> projection(stack, readers, elasticsearch));
      forms(stack, elasticsearch);
      table.judged(
          "内存 memory of everything (PSS, highest seen)",
          Words.gigabytes(mostMemory),
          "≤ 3.5 GB",
          mostMemory <= 3_500_000_000L,
          "–");
    }
  }

  public void runForms(Path home) throws IOException {
    try (OwnStack stack = OwnStack.start(home);
        RawElasticsearch elasticsearch = stack.elasticsearch()) {
      forms(stack, elasticsearch);
    }
  }

  private void forms(OwnStack stack, RawElasticsearch elasticsearch) {
    if (acts > 0) {
      phase(
          "统计表 statutory forms",
          stack,
          () -> new FormSpeed(stack.client(), elasticsearch, out).measure(acts, table));
    }
  }

  private void phase(String name, OwnStack stack, Phase phase) {
    out.println("— " + name);
    try {
      phase.measure();
    } catch (IOException | RuntimeException failed) {
      table.told(name, "未测 not measured: " + failed.getMessage(), "–");
    }
    mostMemory = Math.max(mostMemory, stack.resident());
    stack.memoryBreakdown().forEach(line -> out.println("    " + line));
  }

  private void fill(OwnStack stack, ProjectionSpeed readers) throws IOException {
    long start = System.nanoTime();
    Filled filled =
        new LedgerFiller(stack.client(), SEED, PARALLEL).fill(0, cases, new Progress(out));
    double accepted = (System.nanoTime() - start) / 1e9;
    readers.awaitCaughtUp();
    double readable = (System.nanoTime() - start) / 1e9;
    table.told(
        "写入 fill of %,d households".formatted(cases),
        "%s commands, readable after %.0f s"
            .formatted(Words.perSecond(filled.written() / accepted), readable),
        "–");
    compare(stack, filled);
  }

  /** The sums that the read side shows are the ones that the generator foretells. */
  private void compare(OwnStack stack, Filled filled) throws IOException {
    InventedTotals foretold =
        LongStream.range(0, cases)
            .mapToObj(ordinal -> InventedTotals.of(ledger.household(ordinal)))
            .reduce(InventedTotals.NONE, InventedTotals::plus);
    Answer overview = stack.client().get(Staff.READER, "/api/dashboards/overview", Map.of());
    long visits = overview.body().at("/visits/householdTimes").asLong();
    long visitFen = overview.body().at("/visits/money/fen").asLong();
    long aidFen = overview.body().at("/aid/money/fen").asLong();
    boolean same =
        visits == foretold.visits()
            && visitFen == foretold.visitFen()
            && aidFen == foretold.aidFen();
    table.told(
        "合计 sums on the overview",
        same
            ? "一致 as foretold"
            : "不一致 differ: %d visits, %d + %d fen; foretold %s; refused %s"
                .formatted(visits, visitFen, aidFen, foretold, filled.refused()),
        "–");
  }

  private void imports(OwnStack stack) throws IOException {
    ImportSpeed.Imported outcome = new ImportSpeed(stack.client()).measure(ledger, IMPORTED, 300);
    table.judged(
        "导入 import of 300 files, visits, aids",
        "%s, %d of %d rows"
            .formatted(Words.seconds(outcome.took()), outcome.accepted(), outcome.rows()),
        "≤ 15 s",
        outcome.took().compareTo(Duration.ofSeconds(15)) <= 0,
        "–");
  }

  private void commands(OwnStack stack) throws IOException {
    OpenFiles open = OpenFiles.read(stack.client(), cases);
    Latencies found = new Latencies();
    warmUp(stack, open);
    Latencies sent =
        new OpenLoop(RATE, load)
            .run(new CommandLoad(stack.client(), ledger, open, LOADED, Optional.of(found))::send);
    ClosedLoop.Outcome most =
        new ClosedLoop(PARALLEL, SHORT)
            .run(
                new CommandLoad(stack.client(), ledger, open, CLOSED_LOOP, Optional.empty())::send);
    mostMemory = Math.max(mostMemory, stack.resident());
    try (RawPostgres raw = RawPostgres.at(stack.postgres())) {
      Latencies rawSent = raw.atRate(RATE, SHORT);
      told(sent, found, rawSent);
      table.told(
          "命令上限 commands at 16 in parallel",
          Words.perSecond(most.perSecond()) + most.latencies().failuresInWords(),
          raw.limit());
    }
  }

  /** The fill warmed up the command side; this is for searches beside it, in all processes. */
  private void warmUp(OwnStack stack, OpenFiles open) {
    Optional<Latencies> unread = Optional.of(new Latencies());
    new OpenLoop(RATE, WARM_UP)
        .run(new CommandLoad(stack.client(), ledger, open, LOADED - 10_000, unread)::send);
  }

  private void told(Latencies sent, Latencies found, Latencies rawSent) {
    table.judged(
        "命令 command at 100/s, from due time",
        sent.toString(),
        "p99 ≤ 50 ms",
        sent.percentile(99).compareTo(Duration.ofMillis(50)) <= 0,
        "INSERT " + rawSent);
    table.judged(
        "可检索 accepted → findable under that load",
        found.toString(),
        "p99 ≤ 1.5 s",
        found.percentile(99).compareTo(Duration.ofMillis(1_500)) <= 0,
        "–");
  }

  private void searches(OwnStack stack, RawElasticsearch elasticsearch) throws IOException {
    SearchSpeed speed = new SearchSpeed(stack.client(), ledger, cases);
    Map<Kind, Latencies> kinds = speed.measure(60);
    kinds.forEach((kind, latencies) -> out.printf("    %-16s %s%n", kind, latencies));
    Latencies all = SearchSpeed.all(kinds);
    Latencies raw = elasticsearch.termQueries(searchIndex(elasticsearch), "union", speed.unions());
    table.judged(
        "检索 search over %,d files".formatted(cases),
        "p50 %s · p95 %s%s"
            .formatted(
                Words.millis(all.percentile(50)),
                Words.millis(all.percentile(95)),
                all.failuresInWords()),
        "p95 ≤ 60 ms",
        all.percentile(95).compareTo(Duration.ofMillis(60)) <= 0,
        "term p95 " + Words.millis(raw.percentile(95)));
  }

  private void projection(OwnStack stack, ProjectionSpeed readers, RawElasticsearch elasticsearch)
      throws IOException {
    readers.awaitCaughtUp();
    String index = searchIndex(elasticsearch);
    List<byte[]> pages = elasticsearch.bulkPages(index, MOST_COPIED);
    double raw = elasticsearch.bulkRate(index, pages);
    double rate =
        readers.rebuild(
            elasticsearch,
            index,
            () -> new LedgerFiller(stack.client(), SEED, 1).fill(LOADED - 1, 1, new Progress(out)));
    table.told(
        "重建检索 rebuild of the search index",
        Words.perSecond(rate) + " events",
        "_bulk " + Words.perSecond(raw) + " documents");
    readers.deadLetters().forEach(name -> table.told("死信 dead letters", name, "–"));
  }

  private static String searchIndex(RawElasticsearch elasticsearch) {
    return elasticsearch.indexes().stream()
        .filter(index -> index.contains("search"))
        .findFirst()
        .orElseThrow(() -> new Shortfall("there is no search index"));
  }
}
