package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.web.StoreAway;

/** Positions are in the order of commits and none is missing, however many append. */
class AppenderIT {

  private static final int AT_ONCE = 32;
  private static final Instant RECORDED = Instant.parse("2026-01-20T00:00:00Z");

  private String url;
  private HikariDataSource reading;
  private JdbcTemplate jdbc;
  private Appender one;
  private Appender another;

  @BeforeEach
  void givenALedgerAndTwoProcesses() {
    url = RealStores.freshDatabaseJdbcUrl();
    Flyway.configure().dataSource(url, null, null).load().migrate();
    reading = pool();
    jdbc = new JdbcTemplate(reading);
    one = new Appender(new EventTable(pool()));
    another = new Appender(new EventTable(pool()));
  }

  @AfterEach
  void close() {
    one.close();
    another.close();
    reading.close();
  }

  private HikariDataSource pool() {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(1);
    return pool;
  }

  private static EventRow row(String stream, long sequence) {
    return row(stream + "/" + sequence, stream, sequence);
  }

  private static EventRow row(String id, String stream, long sequence) {
    byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
    return new EventRow(
        EventId.of(id), stream, sequence, "case", "case.aided", "1", RECORDED, json, json);
  }

  private List<UUID> ledger() {
    return jdbc.queryForList("select event_id from ledger_event order by position", UUID.class);
  }

  private static <T> List<T> together(List<Callable<T>> work) throws Exception {
    List<T> done = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<T> each : threads.invokeAll(work)) {
        done.add(each.get());
      }
    }
    return done;
  }

  /** Whether it was appended; else somebody else had written there. */
  private static boolean appended(Appender by, EventRow... rows) {
    try {
      by.append(List.of(rows));
      return true;
    } catch (ConcurrencyException lost) {
      return false;
    }
  }

  @Test
  void whoeverAppendsIsToldWhereItStandsAlsoBesideOneWhoLost() throws Exception {
    one.append(List.of(row("person-1", 0)));
    List<Callable<Long>> work = new ArrayList<>();
    for (int n = 0; n < AT_ONCE; n++) {
      Appender by = n % 3 == 0 ? another : one;
      String stream = "case-" + n;
      work.add(() -> by.append(List.of(row(stream, 0), row(stream, 1))));
      work.add(() -> appended(by, row("lost-" + stream, 0), row("person-1", 0)) ? -1L : 0L);
    }
    List<Long> told = together(work);
    for (int n = 0; n < AT_ONCE; n++) {
      assertThat(told.get(2 * n + 1)).isZero();
      assertThat(ledger().get((int) (told.get(2 * n) - 1)))
          .isEqualTo(EventId.of("case-" + n + "/0"));
    }
  }

  @Test
  void noReaderEverSeesAHole() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
      Future<Integer> looked = reader.submit(() -> looksUntil(over));
      try {
        assertThat(together(archivings())).filteredOn(appended -> appended).hasSize(400);
      } finally {
        over.set(true);
      }
      assertThat(looked.get()).isPositive();
    }
    assertThat(jdbc.queryForList("select position from ledger_event order by 1", Long.class))
        .isEqualTo(LongStream.rangeClosed(1, 800).boxed().toList());
  }

  /** A thousand files of four hundred persons, in two processes: one file each can be. */
  private List<Callable<Boolean>> archivings() {
    return IntStream.range(0, 1_000)
        .<Callable<Boolean>>mapToObj(
            n ->
                () ->
                    appended(
                        n % 3 == 0 ? another : one,
                        row("case-" + n, 0),
                        row("person-" + n % 400, "person-" + n % 400, 0)))
        .toList();
  }

  /** How often it looked; each time the last position told how many there were. */
  private int looksUntil(AtomicBoolean over) {
    int times = 0;
    while (!over.get()) {
      assertThat(
              jdbc.queryForObject(
                  "select count(*) = coalesce(max(position), 0) from ledger_event", Boolean.class))
          .isTrue();
      times++;
    }
    return times;
  }

  @Test
  void whoeverLosesARaceWritesNothingAndCostsNobodyElseAnything() throws Exception {
    one.append(List.of(row("person-1", 0)));
    assertThat(
            together(
                List.of(
                    () -> appended(one, row("case-1", 0), row("person-1", 0)),
                    () -> appended(one, row("case-2", 0)),
                    () -> appended(another, row("case-3", 0)))))
        .containsExactly(false, true, true);
    assertThat(ledger()).hasSize(3).doesNotContain(EventId.of("case-1/0"));
  }

  @Test
  void anIdentifierStandsOnce() {
    one.append(List.of(row("asked-1", "case-1", 0)));
    assertThatThrownBy(() -> another.append(List.of(row("asked-1", "case-1", 1))))
        .isInstanceOf(ConcurrencyException.class);
    assertThat(ledger()).containsExactly(EventId.of("asked-1"));
  }

  @Test
  void whatTheDatabaseWillNotTakeOfOneKeepsNobodyElseBack() throws Exception {
    List<Callable<Boolean>> work = new ArrayList<>();
    for (int n = 0; n < AT_ONCE; n++) {
      String stream = "case-" + n;
      work.add(() -> appended(one, row(stream, 0)));
      work.add(() -> refused(row("x".repeat(200) + stream, 0)));
    }
    assertThat(together(work)).doesNotContain(false);
    assertThat(ledger()).hasSize(AT_ONCE);
  }

  private boolean refused(EventRow row) {
    try {
      one.append(List.of(row));
      return false;
    } catch (EventStoreException tooLong) {
      return true;
    }
  }

  @Test
  void whoeverWaitsForASilentDatabaseIsToldThatItIsNotKnown() throws Exception {
    int port = URI.create(url.substring("jdbc:".length())).getPort();
    try (SlowLine line = new SlowLine(port)) {
      HikariDataSource far = pool();
      far.setJdbcUrl(url.replaceFirst(":" + port, ":" + line.port()));
      far.setConnectionTimeout(500);
      try (Appender behind = new Appender(new EventTable(far))) {
        behind.append(List.of(row("case-0", 0)));
        line.standStill();
        assertThatThrownBy(() -> behind.append(List.of(row("case-1", 0))))
            .satisfies(lost -> assertThat(StoreAway.in(lost)).contains(StoreAway.NOT_KNOWN));
        line.goOn();
        await().ignoreExceptions().until(() -> appended(behind, row("case-2", 0)));
      }
    }
  }

  @Test
  void whoeverComesWhenItIsClosedIsToldSo() {
    one.close();
    assertThatThrownBy(() -> one.append(List.of(row("case-1", 0))))
        .isInstanceOf(EventStoreException.class);
    assertThat(ledger()).isEmpty();
  }
}
