package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventData;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.store.StreamReads.From;

/** Streams that are asked for at once are read with one question. */
class StreamReadsIT {

  private static final int MOST = StreamTable.MOST_EVENTS;

  private Appender appender;
  private StreamTable table;

  @BeforeEach
  void givenALedger() {
    String url = RealStores.freshDatabaseJdbcUrl();
    Flyway.configure().dataSource(url, null, null).load().migrate();
    appender = new Appender(new EventTable(pool(url)));
    table = new StreamTable(pool(url));
  }

  private static HikariDataSource pool(String url) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(1);
    return pool;
  }

  @AfterEach
  void close() {
    appender.close();
    table.close();
  }

  private void written(String stream, int events) {
    byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
    appender.append(IntStream.range(0, events).mapToObj(n -> AnyRow.of(stream, n, json)).toList());
  }

  private static List<Long> sequences(List<DomainEventData<?>> events) {
    return events.stream().map(DomainEventData::getSequenceNumber).toList();
  }

  @Test
  void eachIsToldOfItsOwnInOrderAndFromWhereItAskedOn() throws Exception {
    written("long", MOST + 10);
    written("short", 3);

    List<List<DomainEventData<?>>> read =
        table.read(
            List.of(
                new From("short", 1),
                new From("newcomer", 0),
                new From("long", 5),
                new From("short", 0),
                new From("short", 3)));

    assertThat(read.stream().map(StreamReadsIT::sequences))
        .containsExactly(
            List.of(1L, 2L),
            List.of(),
            LongStream.range(5, MOST + 5).boxed().toList(),
            List.of(0L, 1L, 2L),
            List.of());
    assertThat(read.get(2))
        .allSatisfy(event -> assertThat(event.getAggregateIdentifier()).isEqualTo("long"));
  }
}
