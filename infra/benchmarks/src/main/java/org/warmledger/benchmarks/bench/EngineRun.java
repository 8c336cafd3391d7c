package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.warmledger.benchmarks.measure.ClosedLoop;
import org.warmledger.benchmarks.measure.CpuTime;
import org.warmledger.benchmarks.measure.OpenLoop;
import org.warmledger.benchmarks.measure.ResultTable;
import org.warmledger.benchmarks.measure.Words;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.unions.RegisterUnion;
import org.warmledger.events.UnionRegistered;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;
import org.warmledger.events.wire.EventContext;

/**
 * What the command side takes in one process while nobody reads, in turns with what the same
 * PostgreSQL takes from as many connections, one durable row of an event's size each.
 */
public record EngineRun(PrintStream out, ResultTable table) {

  private static final int APPENDING = 64;
  private static final int COMMANDING = 16;
  private static final int ROUNDS = 3;
  private static final Duration WARM_UP = Duration.ofSeconds(12);
  private static final Duration ROUND = Duration.ofSeconds(5);
  private static final UnionPath COUNTY = new UnionPath("100000/410000/410800/410803");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

  /** So long that an event has the size of a raw row. */
  private static final String NAME = "站".repeat(440);

  private static final EventContext CONTEXT =
      new EventContext(
          new StaffId("admin@100000"),
          "admin",
          COUNTY.code(),
          UUID.randomUUID().toString(),
          Optional.of(UUID.randomUUID().toString()),
          "bench",
          Optional.empty());

  /** How many a second, and what of the processors each took, PostgreSQL included. */
  private record Pace(double perSecond, double cpuMillis) {

    static Pace of(Supplier<Double> load) {
      Duration before = CpuTime.ofEverythingBelow(ProcessHandle.current());
      double perSecond = load.get();
      Duration spent = CpuTime.ofEverythingBelow(ProcessHandle.current()).minus(before);
      return new Pace(perSecond, spent.toNanos() / 1e6 / perSecond / ROUND.toSeconds());
    }

    static Pace median(List<Pace> rounds) {
      return new Pace(
          middle(rounds.stream().map(Pace::perSecond)),
          middle(rounds.stream().map(Pace::cpuMillis)));
    }

    private static double middle(Stream<Double> values) {
      List<Double> sorted = values.sorted().toList();
      return sorted.get(sorted.size() / 2);
    }

    @Override
    public String toString() {
      return "%s, CPU %.2f ms".formatted(Words.perSecond(perSecond), cpuMillis);
    }
  }

  public void run() throws IOException {
    Path folder = Files.createTempDirectory("warmledger-bench-engine");
    // PostgreSQL runs as another user when we are root: it must get in.
    folder.toFile().setExecutable(true, false);
    try (CommandsAlone commands = new CommandsAlone(folder)) {
      out.println("— 追加 append in process");
      measure(
          "追加 append in process at 64 in parallel, readers off",
          2.0,
          commands,
          APPENDING,
          appending(commands.engine()));
      out.println("— 命令 commands in process");
      measure(
          "命令 commands in process at 16 in parallel (load, decide, append), readers off",
          1.0,
          commands,
          COMMANDING,
          commanding(commands.ledger()));
    } finally {
      delete(folder);
    }
  }

  private void measure(
      String metric, double goal, CommandsAlone commands, int parallel, OpenLoop.Request request) {
    try (RawPostgres raw = RawPostgres.at(commands.address(), parallel)) {
      var unused = new ClosedLoop(parallel, WARM_UP).run(request);
      List<Pace> ours = new ArrayList<>();
      List<Pace> inserts = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        inserts.add(Pace.of(() -> raw.most(ROUND)));
        ours.add(Pace.of(() -> new ClosedLoop(parallel, ROUND).run(request).perSecond()));
      }
      told(metric, goal, Pace.median(ours), Pace.median(inserts));
    }
  }

  private void told(String metric, double goal, Pace ours, Pace insert) {
    double ratio = ours.perSecond() / insert.perSecond();
    table.judged(
        metric,
        "%s, %.2f ×".formatted(ours, ratio),
        "≥ %.1f × INSERT".formatted(goal),
        ratio >= goal,
        insert + " INSERT");
  }

  private static OpenLoop.Request appending(EventStorageEngine engine) {
    MetaData metadata = MetaData.from(CONTEXT.toMetadata());
    UnionRegistered fact = new UnionRegistered(COUNTY.code(), NAME, COUNTY, UnionLevel.COUNTY, DAY);
    AtomicInteger next = new AtomicInteger();
    return number -> {
      String stream = "union-bench-" + next.getAndIncrement();
      engine.appendEvents(new GenericDomainEventMessage<>("union", stream, 0, fact, metadata));
      return true;
    };
  }

  private static OpenLoop.Request commanding(Ledger ledger) {
    CommandData data = CommandData.of(CONTEXT);
    AtomicInteger next = new AtomicInteger();
    return number -> {
      UnionCode code = new UnionCode("410803%06d".formatted(next.getAndIncrement()));
      ledger.write(
          new RegisterUnion(code, NAME, Optional.of(COUNTY), UnionLevel.COUNTY, DAY),
          data,
          List.of());
      return true;
    };
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
