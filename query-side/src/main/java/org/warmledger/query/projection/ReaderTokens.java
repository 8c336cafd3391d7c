package org.warmledger.query.projection;

import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the token table without claiming anything. */
@Component
class ReaderTokens {

  private record Row(byte[] token, String type) {}

  private final JdbcTemplate jdbc;
  private final Serializer serializer;

  ReaderTokens(JdbcTemplate jdbc, Serializer serializer) {
    this.jdbc = jdbc;
    this.serializer = serializer;
  }

  Optional<TrackingToken> of(String reader) {
    return jdbc
        .query(
            "select token, token_type from reader_token"
                + " where reader = ? and segment = 0 and token is not null",
            (row, n) -> new Row(row.getBytes(1), row.getString(2)),
            reader)
        .stream()
        .findFirst()
        .map(this::token);
  }

  private TrackingToken token(Row row) {
    return Objects.requireNonNull(
        serializer.<byte[], TrackingToken>deserialize(
            new SimpleSerializedObject<>(row.token(), byte[].class, row.type(), null)));
  }

  /** The reader starts from the ledger's beginning the next time it starts. */
  void forget(String reader) {
    jdbc.update("delete from reader_token where reader = ?", reader);
  }
}
