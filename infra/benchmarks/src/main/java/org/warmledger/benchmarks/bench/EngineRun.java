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

  /** Of several rounds. */
  private record Medians(double ours, double raw, Duration cpu) {}

  public void run() throws IOException {
    Path folder = Files.createTempDirectory("warmledger-bench-engine");
    // PostgreSQL runs as another user when we are root: it must get in.
    folder.toFile().setExecutable(true, false);
    try (CommandsAlone commands = new CommandsAlone(folder)) {
      out.println("— 追加 append in process");
      told(
          "追加 append in process at 64 in parallel, readers off",
          measured(commands, APPENDING, appending(commands.engine())),
          2.0);
      out.println("— 命令 commands in process");
      told(
          "命令 commands in process at 16 in parallel (load, decide, append), readers off",
          measured(commands, COMMANDING, commanding(commands.ledger())),
          1.0);
    } finally {
      delete(folder);
    }
  }

  private void told(String metric, Medians medians, double goal) {
    double ratio = medians.ours() / medians.raw();
    table.judged(
        metric,
        "%s, %.2f ×, CPU %.2f ms"
            .formatted(Words.perSecond(medians.ours()), ratio, medians.cpu().toNanos() / 1e6),
        "≥ %.1f × INSERT".formatted(goal),
        ratio >= goal,
        Words.perSecond(medians.raw()) + " INSERT");
  }

  private static Medians measured(CommandsAlone commands, int parallel, OpenLoop.Request request) {
    try (RawPostgres raw = RawPostgres.at(commands.address(), parallel)) {
      var unused = new ClosedLoop(parallel, WARM_UP).run(request);
      List<Medians> rounds = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        double inserted = raw.most(ROUND);
        Duration before = CpuTime.ofEverythingBelow(ProcessHandle.current());
        ClosedLoop.Outcome outcome = new ClosedLoop(parallel, ROUND).run(request);
        Duration spent = CpuTime.ofEverythingBelow(ProcessHandle.current()).minus(before);
        rounds.add(
            new Medians(
                outcome.perSecond(), inserted, spent.dividedBy(outcome.latencies().count())));
      }
      return new Medians(
          median(rounds.stream().map(Medians::ours).toList()),
          median(rounds.stream().map(Medians::raw).toList()),
          median(rounds.stream().map(Medians::cpu).toList()));
    }
  }

  private static <T extends Comparable<T>> T median(List<T> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
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
