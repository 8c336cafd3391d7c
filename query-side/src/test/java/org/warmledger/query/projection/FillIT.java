package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.platform.reading.HeldElsewhere;
import org.warmledger.platform.reading.ReaderTokens;
import org.warmledger.platform.reading.Tokens;
import org.warmledger.platform.store.LedgerByStreams;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.RandomHistory;
import org.warmledger.query.support.Samples;

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
  private static LedgerByStreams streams;
  private static FilledLedger ledger;
  private static long goal;
  private static List<ReaderDefinition> readers;
  private static final Map<String, AllDocuments> ORDINARY = new HashMap<>();

  /** As the server has them. */
  record AllModels(List<ReadModel<?>> models) {}

  @BeforeAll
  static void start() {
    server = QueryServer.start(AllModels.class);
    parts = server.bean(ReaderParts.class);
    readers = ReaderDefinition.of(server.bean(AllModels.class).models());
    streams = server.bean(LedgerByStreams.class);
    ledger = new FilledLedger(server);
    ledger.registerUnions();
    List<LedgerEvent> ofEachKind = List.copyOf(org.warmledger.events.Samples.byType().values());
    ledger.append(ofEachKind);
    new RandomHistory(7).write(ledger, DISBURSEMENTS);
    goal = ledger.append(ofEachKind);
    readers.forEach(reader -> Replays.awaits(server, reader.name(), goal));
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
    BuiltBeside building = beside(reader);
    building.readsAll();
    ORDINARY.put(reader.name(), building.comesTo());
    building.goes();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Way byStreams(long most) {
    return Way.of(parts, parts.tokens(), Optional.of(streams), most);
  }

  private static Way byPositions(long most) {
    return Way.of(parts, parts.tokens(), Optional.empty(), most);
  }

  private static BuiltBeside beside(ReaderDefinition reader) {
    return new BuiltBeside(reader, parts, goal);
  }

  /** Fills all readers at the same time, going on after each stop; answers how often it began. */
  private static int fillsAsTheOrdinaryPath(
      List<ReaderDefinition> all, Way way, BooleanSupplier stopped) throws Exception {
    List<BuiltBeside> buildings = all.stream().map(FillIT::beside).toList();
    try {
      int rounds = 1;
      while (!way.fills(buildings, stopped)) {
        assertThat(rounds++).isLessThan(400);
      }
      for (BuiltBeside building : buildings) {
        isAsTheOrdinaryPathMakesIt(building);
      }
      return rounds;
    } finally {
      buildings.forEach(BuiltBeside::goes);
    }
  }

  private static void isAsTheOrdinaryPathMakesIt(BuiltBeside building) {
    AllDocuments ordinary = ORDINARY.get(building.reader());
    AllDocuments filled = building.comesTo();
    assertThat(filled.differences(ordinary)).isEmpty();
    assertThat(filled.letters()).isEqualTo(ordinary.letters());
    assertThat(parts.tokens().of(building.token()).map(Tokens::at)).contains(goal);
  }

  @Test
  void everyDocumentIsAsTheOrdinaryPathMakesIt() throws Exception {
    assertThat(ORDINARY.values().stream().mapToInt(one -> one.documents().size()).sum())
        .isGreaterThan(1_000);
    assertThat(ORDINARY.values()).anyMatch(one -> !one.letters().isEmpty());
    fillsAsTheOrdinaryPath(readers, byStreams(MOST), () -> false);
  }

  @Test
  void aLedgerThatIsNotReadByStreamsIsFilledByPositions() throws Exception {
    fillsAsTheOrdinaryPath(readers, byPositions(MOST), () -> false);
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
    assertThat(fillsAsTheOrdinaryPath(readers, byStreams(LITTLE), nowAndThen(52))).isGreaterThan(2);
    assertThat(fillsAsTheOrdinaryPath(readers, byPositions(LITTLE), nowAndThen(117)))
        .isGreaterThan(2);
  }

  @Test
  void whatDoesNotFoldIsBuriedAsEver() throws Exception {
    assertThat(ORDINARY.get(POISON.name()).letters()).isNotEmpty();
    fillsAsTheOrdinaryPath(List.of(POISON), byStreams(MOST), () -> false);
    fillsAsTheOrdinaryPath(List.of(POISON), byPositions(MOST), () -> false);
    fillsAsTheOrdinaryPath(List.of(POISON), byPositions(LITTLE), nowAndThen(3));
  }

  /** How much of it fits depends on where a page ends; nothing is lost. */
  @Test
  void whatDoesNotFitIsInTheDocumentOrBuried() throws Exception {
    BuiltBeside building = beside(MISFITS);
    try {
      assertThat(byStreams(MOST).fills(List.of(building), () -> false)).isTrue();
      assertThat(building.comesTo().letters()).isNotEmpty();
      assertThat(facts(building.comesTo())).isEqualTo(facts(ORDINARY.get(MISFITS.name())));
    } finally {
      building.goes();
    }
  }

  private static ReaderDefinition reader(String name) {
    return readers.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static ReaderTokens tokensOf(String process) {
    return new ReaderTokens(parts.jdbc(), parts.serializer(), process);
  }

  @Test
  void whoeverIsGoneIsFollowedByAnotherAndDoublesNothingWhenItComesBack() throws Exception {
    Way gone = Way.of(parts, tokensOf("gone"), Optional.of(streams), MOST);
    Way next = Way.of(parts, tokensOf("next"), Optional.of(streams), MOST);
    BuiltBeside building = beside(reader("files"));
    Frozen frozen = new Frozen();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Boolean> first = threads.submit(() -> gone.fills(List.of(building), frozen));
      frozen.awaitFrost();
      assertThatThrownBy(() -> next.fills(List.of(building), () -> false))
          .hasRootCauseInstanceOf(HeldElsewhere.class);
      giveUpOn(building);
      assertThat(next.fills(List.of(building), () -> false)).isTrue();
      isAsTheOrdinaryPathMakesIt(building);
      frozen.thaw();
      assertThatThrownBy(first::get).hasRootCauseInstanceOf(HeldElsewhere.class);
      isAsTheOrdinaryPathMakesIt(building);
    } finally {
      frozen.thaw();
      building.goes();
    }
  }

  /** Whoever reads for it has given no sign for a long time. */
  private static void giveUpOn(BuiltBeside building) {
    parts
        .jdbc()
        .update(
            "update reader_token set touched_at = '2020-01-01T00:00:00.000Z' where reader = ?",
            building.token());
  }

  private static CaseArchived archived(String stream, String name, int number) {
    CaseArchived file = Samples.archived(stream, Samples.ZHONGZHAN, name, number);
    ledger.append(file, Samples.visited(file, "visit-" + number, Samples.DAY, 7_000, name));
    return file;
  }

  private static void erase(CaseArchived file) {
    PersonId person = file.household().head().person();
    server.bean(KeyVault.class).destroy(person);
    ledger.append(Samples.erased(file, person, Samples.DAY));
  }

  private static AllDocuments readFromTheBeginning(ReaderDefinition reader) {
    BuiltBeside building = new BuiltBeside(reader, parts, parts.head());
    try {
      building.readsAll();
      return building.comesTo();
    } finally {
      building.goes();
    }
  }

  @Test
  void whoIsErasedMeanwhileIsInNoDocumentThatWillBeServed() throws Exception {
    CaseArchived meanwhile = archived("case-meanwhile", "辛离开", 731);
    CaseArchived after = archived("case-afterwards", "庚走远", 732);
    LedgerByStreams erasing =
        new WhenRead(streams, meanwhile.caseId().value(), () -> erase(meanwhile));
    Way way = Way.of(parts, parts.tokens(), Optional.of(erasing), MOST);
    BuiltBeside building = new BuiltBeside(reader("files"), parts, parts.head());
    AllDocuments filled;
    try {
      assertThat(way.fills(List.of(building), () -> false)).isTrue();
      assertThat(building.comesTo().documents().toString()).contains("庚走远");
      erase(after);
      building.readsOn();
      filled = building.comesTo();
    } finally {
      building.goes();
    }
    assertThat(filled.documents().toString())
        .contains("case-meanwhile", "case-afterwards")
        .doesNotContain("辛离开", "庚走远");
    assertThat(filled.differences(readFromTheBeginning(reader("files")))).isEmpty();
  }

  private static long facts(AllDocuments filled) {
    return filled.documents().values().stream()
            .mapToLong(document -> document.source().path("visits").asLong())
            .sum()
        + filled.letters().values().stream().mapToLong(Long::longValue).sum();
  }
}
