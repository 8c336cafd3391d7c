package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.warmledger.benchmarks.measure.ClosedLoop;
import org.warmledger.benchmarks.measure.Meter;
import org.warmledger.benchmarks.measure.OpenLoop;
import org.warmledger.benchmarks.measure.Pace;
import org.warmledger.benchmarks.measure.SpeedTable.Goal;
import org.warmledger.benchmarks.measure.SpeedTable.Line;
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
 * PostgreSQL takes from as many connections, one durable row of an event's size each, and with what
 * Axon takes as it comes.
 */
record EngineLines(Sizes sizes) {

  static final int APPENDING = 64;
  static final int COMMANDING = 16;
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

  /** Who is measured in turns. */
  private record Turns(OpenLoop.Request ours, OpenLoop.Request defaults, int parallel) {}

  Line append() throws IOException {
    return alone(
        "追加 append in process, 64 in parallel, readers off",
        2.0,
        (commands, plain) ->
            new Turns(appending(commands.engine()), plain.appending(NAME, DAY), APPENDING));
  }

  Line commands() throws IOException {
    return alone(
        "命令 commands in process, 16 in parallel (load, decide, append), readers off",
        1.0,
        (commands, plain) ->
            new Turns(commanding(commands.ledger()), plain.commanding(NAME, DAY), COMMANDING));
  }

  @FunctionalInterface
  private interface Taken {
    Turns from(CommandsAlone commands, PlainAxon plain);
  }

  private Line alone(String what, double goal, Taken taken) throws IOException {
    Path folder = Files.createTempDirectory("warmledger-bench-engine");
    // PostgreSQL runs as another user when we are root: it must get in.
    folder.toFile().setExecutable(true, false);
    try (CommandsAlone commands = new CommandsAlone(folder);
        PlainAxon plain = commands.plainAxon()) {
      Turns turns = taken.from(commands, plain);
      try (RawPostgres raw = RawPostgres.at(commands.address(), turns.parallel())) {
        return inTurns(what, goal, turns, raw);
      }
    } finally {
      delete(folder);
    }
  }

  private Line inTurns(String what, double goal, Turns turns, RawPostgres raw) {
    var unused = new ClosedLoop(turns.parallel(), sizes.warmUp()).run(turns.ours());
    ClosedLoop loop = new ClosedLoop(turns.parallel(), sizes.length());
    List<Pace> inserts = new ArrayList<>();
    List<Pace> ours = new ArrayList<>();
    List<Pace> defaults = new ArrayList<>();
    for (int round = 0; round < sizes.rounds(); round++) {
      inserts.add(raw.pace(sizes.length()));
      ours.add(Meter.WITHOUT_INDEX.of(loop, turns.ours()));
      defaults.add(Meter.WITHOUT_INDEX.of(loop, turns.defaults()));
    }
    Pace each = Pace.median(ours);
    return compared(what, goal, each, Pace.median(inserts))
        .besideDefaults(Words.perSecond(Pace.median(defaults).perSecond()))
        .priced(each);
  }

  /** A rate beside that of bare inserts. */
  static Line compared(String what, double goal, Pace ours, Pace insert) {
    double ratio = ours.perSecond() / insert.perSecond();
    return Line.of(
            what,
            new Goal(String.format(Locale.ROOT, "≥ %.2f × INSERT", goal), ratio >= goal),
            Words.perSecond(ours.perSecond()))
        .beside(times(ratio), Words.perSecond(insert.perSecond()) + " INSERT");
  }

  static String times(double ratio) {
    return String.format(Locale.ROOT, "%.2f ×", ratio);
  }

  private static OpenLoop.Request appending(EventStorageEngine engine) {
    MetaData metadata = MetaData.from(CONTEXT.toMetadata());
    UnionRegistered fact =
        new UnionRegistered(COUNTY.code(), NAME, COUNTY, UnionLevel.COUNTY, Optional.empty(), DAY);
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
          new RegisterUnion(
              code, NAME, Optional.of(COUNTY), UnionLevel.COUNTY, Optional.empty(), DAY),
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
