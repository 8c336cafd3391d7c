package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.events.CaseArchived;
import org.warmledger.platform.store.Presence;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;

/** The readers of a process go through the ledger together, and whoever can't goes alone. */
class SharedTailIT {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
  private static final int TIMES = 20;
  private static final AtomicInteger FILES = new AtomicInteger();
  private static QueryServer server;
  private static FilledLedger ledger;

  @BeforeAll
  static void start() {
    server = QueryServer.start(CountedRequests.class);
    ledger = new FilledLedger(server);
    ledger.registerUnions();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<Reader> readers(QueryServer of) {
    return of.bean(Readers.class).all();
  }

  /** A file with something for nearly every reader, in one transaction. */
  private static long work() {
    int n = FILES.incrementAndGet();
    CaseArchived file = Samples.archived("case-" + n, Samples.ZHONGZHAN, "方一一", n);
    return ledger.append(
        List.of(
            file,
            Samples.visited(file, "visit-" + n, Samples.DAY, 1_000),
            Samples.aided(file, "aid-" + n, Samples.medical(2_000), Samples.DAY)));
  }

  private static void everybodyReflects(QueryServer of, long position) {
    readers(of).forEach(reader -> Replays.awaits(of, reader.name(), position));
  }

  private record Asked(long fetched, long written) {
    static Asked so() {
      return new Asked(CountedRequests.of("es/mget"), CountedRequests.of("es/bulk"));
    }

    Asked since(Asked before) {
      return new Asked(fetched - before.fetched, written - before.written);
    }
  }

  private static Asked askedFor(LongSupplier work, QueryServer of) {
    Asked before = Asked.so();
    everybodyReflects(of, work.getAsLong());
    return Asked.so().since(before);
  }

  /** As soon as all go together. */
  private static void everybodyGoesTogether(QueryServer of) {
    await()
        .atMost(LONG_ENOUGH)
        .until(() -> askedFor(SharedTailIT::work, of), new Asked(1, 1)::equals);
  }

  /** How far each reader is, which never becomes less. */
  private static final class Positions {
    private final Map<String, Long> last = new TreeMap<>();

    void goOn(QueryServer of) {
      for (Reader reader : readers(of)) {
        long now = reader.position();
        assertThat(now)
            .as(reader.name())
            .isGreaterThanOrEqualTo(last.getOrDefault(reader.name(), 0L));
        last.put(reader.name(), now);
      }
    }

    void reach(long position, QueryServer of) {
      await()
          .atMost(LONG_ENOUGH)
          .pollInterval(Duration.ofMillis(20))
          .untilAsserted(
              () -> {
                goOn(of);
                assertThat(last.values()).allMatch(at -> at >= position);
              });
    }
  }

  @Test
  void aPageIsFetchedOnceAndWrittenOnceForAllReaders() {
    everybodyGoesTogether(server);
    for (int time = 0; time < TIMES; time++) {
      assertThat(askedFor(SharedTailIT::work, server)).isEqualTo(new Asked(1, 1));
    }
    assertThat(tokens()).hasSize(1);
  }

  private static List<String> tokens() {
    return jdbc(server)
        .queryForList(
            "select distinct convert_from(token, 'UTF8') from reader_token", String.class);
  }

  private static JdbcTemplate jdbc(QueryServer of) {
    return of.bean(JdbcTemplate.class);
  }

  @Test
  void whoeverCannotKeepUpHoldsUpNobodyAndComesBack() {
    everybodyGoesTogether(server);
    Reader sick = server.bean(Readers.class).reader("files");
    QueryServer.tellIndex("files", "POST", "/_close", "");
    long position;
    try {
      position = work();
      readers(server).stream()
          .filter(reader -> reader != sick)
          .forEach(reader -> Replays.awaits(server, reader.name(), position));
      await().atMost(LONG_ENOUGH).until(() -> sick.error().isPresent());
      assertThat(sick.position()).isLessThan(position);
      assertThat(readers(server).stream().filter(reader -> reader.error().isPresent()))
          .containsExactly(sick);
    } finally {
      QueryServer.tellIndex("files", "POST", "/_open", "");
    }
    everybodyReflects(server, position);
    everybodyGoesTogether(server);
    assertThat(sick.error()).isEmpty();
    assertThat(sick.deadLetters()).isZero();
  }

  @Test
  void twoProcessesTakeTurnsAndThePositionsNeverGoBack() {
    Positions positions = new Positions();
    everybodyGoesTogether(server);
    try (QueryServer other = server.beside(CountedRequests.class)) {
      everybodyReflects(other, work());
      everybodyGoesTogether(other);
      positions.goOn(other);
      server.bean(Readers.class).stop();
      positions.reach(work(), other);
      everybodyGoesTogether(other);
    } finally {
      server = server.again(CountedRequests.class);
      ledger = ledger.behind(server);
    }
    positions.reach(work(), server);
  }

  @Test
  void whatAKilledProcessReadForIsTakenOver() {
    everybodyGoesTogether(server);
    Positions positions = new Positions();
    claimedBy("another", "now() + interval '1 hour'");
    long position = work();
    assertThat(readers(server))
        .as("another process reads for them")
        .allMatch(reader -> reader.position() < position && reader.error().isEmpty());
    positions.goOn(server);
    claimedBy("another", "now() - interval '11 seconds'");
    positions.reach(position, server);
    everybodyGoesTogether(server);
  }

  @Test
  void whatAProcessReadForThatIsKnownToBeGoneIsTakenOverAtOnce() {
    everybodyGoesTogether(server);
    Positions positions = new Positions();
    claimedBy(Presence.fresh().name(), "now() + interval '1 hour'");
    positions.reach(work(), server);
    everybodyGoesTogether(server);
  }

  private static void claimedBy(String process, String lastSign) {
    jdbc(server)
        .update(
            "update reader_token set owner = ?, touched_at = to_char((%s) at time zone 'UTC',"
                    .formatted(lastSign)
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')",
            process);
  }
}
