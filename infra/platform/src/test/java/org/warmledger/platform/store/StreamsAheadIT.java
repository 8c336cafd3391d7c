package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventData;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.store.LedgerPositions.Place;

/** What a page of rows asks once instead of row by row. */
class StreamsAheadIT {

  private HikariDataSource pool;
  private Appender appender;
  private PostgresAhead ahead;
  private PostgresPositions positions;

  @BeforeEach
  void givenALedger() {
    pool = new HikariDataSource();
    pool.setJdbcUrl(RealStores.freshDatabaseJdbcUrl());
    Flyway.configure().dataSource(pool).load().migrate();
    appender = new Appender(new EventTable(pool));
    ahead = new PostgresAhead(new JdbcTemplate(pool));
    positions = new PostgresPositions(new JdbcTemplate(pool), new WrittenHere());
  }

  @AfterEach
  void close() {
    appender.close();
  }

  private void written(String stream, int events) {
    byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
    appender.append(
        IntStream.range(0, events)
            .mapToObj(
                n ->
                    new EventRow(
                        EventId.of(stream + "/" + n),
                        stream,
                        n,
                        "case",
                        "case.aided",
                        "1",
                        Instant.EPOCH,
                        json,
                        json))
            .toList());
  }

  private static Optional<List<Long>> seen(String stream) {
    return seen(stream, 0);
  }

  private static Optional<List<Long>> seen(String stream, long first) {
    return Foreseen.of(stream, first)
        .map(events -> events.map(DomainEventData::getSequenceNumber).toList());
  }

  private Foreseen foreseen(String... streams) {
    Foreseen foreseen = ahead.foresee();
    foreseen.add(List.of(streams));
    return foreseen;
  }

  @Test
  void theWorkSeesWhatIsThereAndThatNothingIs() {
    written("file", 3);

    Foreseen foreseen = foreseen("file", "newcomer");

    assertThat(foreseen.during(() -> seen("file"))).contains(List.of(0L, 1L, 2L));
    assertThat(foreseen.during(() -> seen("newcomer"))).contains(List.of());
    assertThat(foreseen.during(() -> seen("another"))).isEmpty();
    assertThat(seen("file")).as("nobody else goes by it").isEmpty();
  }

  @Test
  void whatIsWrittenToIsReadAnew() {
    Foreseen foreseen = foreseen("file", "another");

    foreseen.during(
        () -> {
          Foreseen.forget(List.of("file"));
          return assertThat(seen("file")).isEmpty();
        });

    assertThat(foreseen.knows("file")).isFalse();
    assertThat(foreseen.knows("another")).isTrue();
  }

  @Test
  void ofALongStreamItsEndServesWhoHoldsTheRest() {
    written("long", 51);
    written("short", 50);

    Foreseen foreseen = foreseen("long", "short");

    assertThat(foreseen.knows("long")).isFalse();
    assertThat(foreseen.knows("short")).isTrue();
    assertThat(foreseen.during(() -> seen("long"))).isEmpty();
    assertThat(foreseen.during(() -> seen("long", 49))).contains(List.of(49L, 50L));
    assertThat(foreseen.during(() -> seen("long", 51))).contains(List.of());
  }

  @Test
  void manyEventsStandWhereEachStands() {
    written("file", 2);
    written("another", 1);

    assertThat(positions.of(List.of(new Place("another", 0), new Place("file", 1))))
        .isEqualTo(
            Map.of(
                new Place("another", 0),
                positions.of("another", 0),
                new Place("file", 1),
                positions.of("file", 1)));
    assertThat(positions.of(List.of())).isEmpty();
  }
}
