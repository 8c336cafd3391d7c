package org.warmledger.query.projection;

import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the token table without claiming anything. */
@Component
record ReaderTokens(JdbcTemplate jdbc, Serializer serializer) {

  Optional<TrackingToken> of(String reader) {
    return jdbc
        .query(
            "select token, token_type from reader_token"
                + " where reader = ? and segment = 0 and token is not null",
            (row, n) ->
                new SimpleSerializedObject<>(row.getBytes(1), byte[].class, row.getString(2), null),
            reader)
        .stream()
        .findFirst()
        .map(this::token);
  }

  private TrackingToken token(SerializedObject<byte[]> stored) {
    return Objects.requireNonNull(serializer.<byte[], TrackingToken>deserialize(stored));
  }

  /**
   * Lets the transaction at hand end before it is on disk: a token that a crash takes back only
   * makes the reader read the same facts again.
   */
  void trustMemory() {
    jdbc.execute("set local synchronous_commit to off");
  }

  /** The reader starts from the ledger's beginning the next time it starts. */
  void forget(String reader) {
    jdbc.update("delete from reader_token where reader = ?", reader);
  }
}
