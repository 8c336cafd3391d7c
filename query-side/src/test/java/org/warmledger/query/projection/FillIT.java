package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Samples;
import org.warmledger.platform.reading.Tail;
import org.warmledger.platform.reading.Tokens;
import org.warmledger.platform.store.LedgerByStreams;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.RandomHistory;

/** What is filled in memory is what the ordinary path makes, for all models. */
class FillIT {

  private static final int DISBURSEMENTS = 60;
  private static final long MOST = 24 << 20;
  private static final long LITTLE = 20_000;
  private static final ReaderDefinition POISON =
      new ReaderDefinition("poison", List.of(Probes.model(1, Probes.THROWS)));
  private static final ReaderDefinition MISFITS =
      new ReaderDefinition("misfits", List.of(Probes.model(1, Probes.DOES_NOT_FIT)));
  private static final int LOOKS = 12_000;

  private static QueryServer server;
  private static ReaderParts parts;
  private static List<ReaderDefinition> readers;
  private static final Map<String, AllDocuments> ORDINARY = new HashMap<>();

  /** As the server has them. */
  record AllModels(List<ReadModel<?>> models) {}

  @BeforeAll
  static void start() {
    server = QueryServer.start(AllModels.class);
    parts = server.bean(ReaderParts.class);
    readers = ReaderDefinition.of(server.bean(AllModels.class).models());
    FilledLedger ledger = new FilledLedger(server);
    ledger.registerUnions();
    List<LedgerEvent> ofEachKind = List.copyOf(Samples.byType().values());
    ledger.append(ofEachKind);
    new RandomHistory(7).write(ledger, DISBURSEMENTS);
    long position = ledger.append(ofEachKind);
    readers.forEach(reader -> Replays.awaits(server, reader.name(), position));
    server.bean(Readers.class).stop();
    readers.forEach(
        reader ->
            ORDINARY.put(
                reader.name(),
                AllDocuments.of(
                    reader, parts.generations().of(reader.name()).served().orElseThrow(), parts)));
    makeOrdinary(POISON);
    makeOrdinary(MISFITS);
  }

  private static void makeOrdinary(ReaderDefinition reader) {
    Building building = new Building(reader);
    parts.indexes().make(building.built);
    Tail<Fact> tail = building.rebuild.tail(building.built);
    tail.begin();
    tail.advance(parts.head());
    ORDINARY.put(reader.name(), building.comesTo());
    tail.release();
    building.goes();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** One way to fill. */
  private record Way(Fills fills, Filler filler) {

    static Way byStreams(long most) {
      return of(Optional.of(server.bean(LedgerByStreams.class)), most);
    }

    static Way byPositions(long most) {
      return of(Optional.empty(), most);
    }

    private static Way of(Optional<LedgerByStreams> streams, long most) {
      Fills fills = new Fills(parts.jdbc(), parts.tokens(), streams);
      return new Way(
          fills,
          new Filler(
              new FillParts(
                  parts.client(),
                  parts.codec(),
                  parts.facts(),
                  parts.sources(),
                  streams,
                  fills,
                  parts.projector(),
                  parts.indexes(),
                  parts.jdbc(),
                  parts.springTransactions(),
                  most)));
    }
  }

  private static final class Building {
    private final ReaderDefinition reader;
    private final Rebuild rebuild;
    private final Generation built;
    private boolean isNew = true;

    Building(ReaderDefinition reader) {
      this.reader = reader;
      this.rebuild = new Rebuild(reader, parts, () -> {});
      parts.generations().begin(reader.name(), reader.indexes());
      this.built = parts.generations().of(reader.name()).built().orElseThrow();
    }

    Optional<Filling> filling(Fills fills, BooleanSupplier stopped) {
      boolean made = isNew;
      if (isNew) {
        rebuild.make(built, rebuild.tail(built));
        fills.forget(built.token());
        fills.begin(built.token(), parts.head());
        isNew = false;
      }
      return fills
          .of(built.token())
          .map(
              fill ->
                  new Filling(
                      new Copy(reader, built, parts),
                      fill,
                      parts.tokens().of(built.token()),
                      made,
                      stopped));
    }

    AllDocuments comesTo() {
      return AllDocuments.of(reader, built, parts);
    }

    void goes() {
      parts.indexes().drop(built);
      parts.deadLetters(built.token()).clear();
      parts.tokens().forget(built.token());
      parts
          .jdbc()
          .update(
              "delete from reader_generation where reader = ? and generation = ?",
              built.reader(),
              built.number());
    }
  }

  /** Fills all readers at the same time, going on after each stop; answers how often it began. */
  private static int fillsAsTheOrdinaryPath(
      List<ReaderDefinition> all, Way way, BooleanSupplier stopped) throws Exception {
    List<Building> buildings = all.stream().map(Building::new).toList();
    try {
      int rounds = 1;
      while (!areFilled(way, buildings, stopped)) {
        assertThat(rounds++).isLessThan(400);
      }
      for (Building building : buildings) {
        AllDocuments ordinary = ORDINARY.get(building.reader.name());
        AllDocuments filled = building.comesTo();
        assertThat(filled.differences(ordinary)).isEmpty();
        assertThat(filled.letters()).isEqualTo(ordinary.letters());
        assertThat(parts.tokens().of(building.built.token()).map(Tokens::at))
            .contains(parts.head());
      }
      return rounds;
    } finally {
      buildings.forEach(Building::goes);
    }
  }

  private static boolean areFilled(Way way, List<Building> buildings, BooleanSupplier stopped)
      throws Exception {
    List<Callable<Boolean>> all = new ArrayList<>();
    buildings.forEach(
        building -> all.add(() -> way.filler().fill(() -> building.filling(way.fills(), stopped))));
    boolean filled = true;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> one : threads.invokeAll(all)) {
        filled &= one.get();
      }
    }
    return filled;
  }

  @Test
  void everyDocumentIsAsTheOrdinaryPathMakesIt() throws Exception {
    assertThat(ORDINARY.values().stream().mapToInt(one -> one.documents().size()).sum())
        .isGreaterThan(1_000);
    assertThat(ORDINARY.values()).anyMatch(one -> !one.letters().isEmpty());
    fillsAsTheOrdinaryPath(readers, Way.byStreams(MOST), () -> false);
  }

  @Test
  void aLedgerThatIsNotReadByStreamsIsFilledByPositions() throws Exception {
    fillsAsTheOrdinaryPath(readers, Way.byPositions(MOST), () -> false);
  }

  /** Stopped whenever somebody has looked so often whether it is: soon at first. */
  private static BooleanSupplier nowAndThen(long seed) {
    Random dice = new Random(seed);
    AtomicInteger left = new AtomicInteger(dice.nextInt(LOOKS));
    return () -> {
      boolean stops = left.decrementAndGet() < 0;
      if (left.get() < -readers.size()) {
        left.set(dice.nextInt(LOOKS));
      }
      return stops;
    };
  }

  @Test
  void whereverItIsStoppedItGoesOnAlsoWhenMemoryIsShort() throws Exception {
    assertThat(fillsAsTheOrdinaryPath(readers, Way.byStreams(LITTLE), nowAndThen(52)))
        .isGreaterThan(2);
    assertThat(fillsAsTheOrdinaryPath(readers, Way.byPositions(LITTLE), nowAndThen(117)))
        .isGreaterThan(2);
  }

  @Test
  void whatDoesNotFoldIsBuriedAsEver() throws Exception {
    assertThat(ORDINARY.get(POISON.name()).letters()).isNotEmpty();
    fillsAsTheOrdinaryPath(List.of(POISON), Way.byStreams(MOST), () -> false);
    fillsAsTheOrdinaryPath(List.of(POISON), Way.byPositions(MOST), () -> false);
    fillsAsTheOrdinaryPath(List.of(POISON), Way.byPositions(LITTLE), nowAndThen(3));
  }

  /** How much of it fits depends on where a page ends; nothing is lost. */
  @Test
  void whatDoesNotFitIsInTheDocumentOrBuried() throws Exception {
    Building building = new Building(MISFITS);
    try {
      assertThat(areFilled(Way.byStreams(MOST), List.of(building), () -> false)).isTrue();
      assertThat(building.comesTo().letters()).isNotEmpty();
      assertThat(facts(building.comesTo())).isEqualTo(facts(ORDINARY.get(MISFITS.name())));
    } finally {
      building.goes();
    }
  }

  private static long facts(AllDocuments filled) {
    return filled.documents().values().stream()
            .mapToLong(document -> document.source().path("visits").asLong())
            .sum()
        + filled.letters().values().stream().mapToLong(Long::longValue).sum();
  }
}
