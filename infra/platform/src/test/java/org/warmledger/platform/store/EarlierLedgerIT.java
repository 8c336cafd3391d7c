package org.warmledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.launchers.RealStores;

/** What a ledger of before holds is found in this one: its events, its requests, its readers. */
class EarlierLedgerIT {

  private static final Jackson3Serializer TOKENS = Jackson3Serializer.builder().build();
  private static final UUID NUMBER = UUID.fromString("0a1b2c3d-0000-4000-8000-00000000000f");
  private static final UUID ANOTHER = UUID.fromString("0a1b2c3d-0000-4000-8000-0000000000ff");

  private String url;
  private HikariDataSource dataSource;
  private JdbcTemplate jdbc;

  @BeforeEach
  void givenALedgerWhosePositionsHaveGaps() {
    url = RealStores.freshDatabaseJdbcUrl();
    Flyway.configure().dataSource(url, null, null).target("104").load().migrate();
    dataSource = new HikariDataSource();
    dataSource.setJdbcUrl(url);
    jdbc = new JdbcTemplate(dataSource);
    event(1, NUMBER.toString());
    event(4, "asked-Zm9v_bar");
    event(7, "e-7");
    event(9, "e-9");
  }

  @AfterEach
  void close() {
    dataSource.close();
  }

  private void event(long position, String id) {
    jdbc.update(
        "insert into ledger_event"
            + " (position, event_id, stream_id, sequence, event_name, recorded_at, metadata, payload) values"
            + " (?, ?, ?, 0, 'case.aided', '2026-01-20T00:00:00.123456Z', '{}', '{}')",
        position,
        id,
        "case-" + position);
  }

  private void reader(String name, long index, Long... gaps) {
    jdbc.update(
        "insert into reader_token (reader, segment, token, token_type) values (?, 0, ?, ?)",
        name,
        TOKENS
            .serialize(GapAwareTrackingToken.newInstance(index, List.of(gaps)), byte[].class)
            .getData(),
        GapAwareTrackingToken.class.getName());
  }

  private TrackingToken token(String reader) {
    Map<String, Object> kept =
        jdbc.queryForMap("select token, token_type from reader_token where reader = ?", reader);
    return TOKENS.deserialize(
        new SimpleSerializedObject<>(
            (byte[]) kept.get("token"), byte[].class, (String) kept.get("token_type"), null));
  }

  private void whenThisReleaseStarts() {
    Flyway.configure().dataSource(url, null, null).load().migrate();
  }

  @Test
  void everyEventIsFoundByItsIdentifierAndAsItWasRecorded() {
    whenThisReleaseStarts();
    PostgresPositions positions = new PostgresPositions(jdbc, new WrittenHere());
    assertThat(positions.bearing(NUMBER.toString(), "")).hasValueSatisfying(at -> of(at, "case-1"));
    assertThat(positions.bearing("asked-Zm9v_bar", "")).hasValueSatisfying(at -> of(at, "case-4"));
    List<StoredEvent> events =
        jdbc.query(
            "select " + StoredEvent.COLUMNS + " from ledger_event order by position",
            (row, n) -> StoredEvent.of(row));
    assertThat(events)
        .extracting(StoredEvent::getTimestamp)
        .containsOnly(Instant.parse("2026-01-20T00:00:00.123456Z"));
    assertThat(events.getFirst().getEventIdentifier()).isEqualTo(NUMBER.toString());
  }

  private static void of(LedgerPositions.Place place, String stream) {
    assertThat(place.stream()).isEqualTo(stream);
  }

  @Test
  void aReaderGoesBackBeforeWhatWasCommittedBehindItAndElseGoesOn() {
    reader("passed-by", 9, 3L, 7L);
    reader("rolled-back", 9, 2L, 3L);
    reader("without", 4);
    whenThisReleaseStarts();
    assertThat(token("passed-by")).isEqualTo(new GlobalSequenceTrackingToken(6));
    assertThat(token("rolled-back")).isEqualTo(new GlobalSequenceTrackingToken(9));
    assertThat(token("without")).isEqualTo(new GlobalSequenceTrackingToken(4));
  }

  @Test
  void whatComesNextStandsBehindTheLast() {
    whenThisReleaseStarts();
    try (Appender appender = new Appender(new EventTable(dataSource))) {
      byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
      appender.append(
          List.of(
              new EventRow(
                  ANOTHER, "case-1", 1, "case", "case.aided", "1", Instant.EPOCH, json, json)));
      assertThat(new PostgresPositions(jdbc, new WrittenHere()).of("case-1", 1)).isEqualTo(10);
    }
  }
}
