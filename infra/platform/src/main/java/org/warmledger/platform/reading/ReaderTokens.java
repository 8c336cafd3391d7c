package org.warmledger.platform.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.platform.store.Presence;

/** How far each reader has read, and which process reads for it. */
@Component
public record ReaderTokens(JdbcTemplate jdbc, Serializer serializer, String owner) {

  /** As Axon writes it, by one clock for all processes. */
  private static final String WRITTEN =
      "to_char((clock_timestamp() %s) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')";

  private static final String NOW = WRITTEN.formatted("");

  /** Whoever gave no sign for so long reads no more, even if it lives. */
  private static final String EXPIRED = WRITTEN.formatted("- interval '10 seconds'");

  /**
   * Those of a process that is gone are free at once. Nobody waits for whoever claims or moves some
   * of them just now.
   */
  private static final String CLAIM =
      "with free as (select reader from reader_token where segment = 0 and reader = any (?)"
          + " and (owner is null or owner = ? or touched_at is null or touched_at < "
          + EXPIRED
          + " or "
          + Presence.GONE.formatted("owner")
          + ") for update skip locked)"
          + " update reader_token claimed set owner = ?, touched_at = "
          + NOW
          + " from free where claimed.reader = free.reader and claimed.segment = 0"
          + " returning claimed.reader, claimed.token, claimed.token_type";

  private static final String MOVE =
      "update reader_token set token = ?, token_type = ?, touched_at = "
          + NOW
          + " where segment = 0 and owner = ? and reader = any (?) returning reader";

  @Autowired
  ReaderTokens(JdbcTemplate jdbc, Serializer serializer, Presence presence) {
    this(jdbc, serializer, presence.name());
  }

  /**
   * That this process reads for it, until it is gone or gives no sign for ten seconds.
   *
   * @param at how far it is; empty before the first event
   */
  public record Claim(String reader, Optional<TrackingToken> at) {}

  /** How far it is; empty before the first event. */
  public Optional<TrackingToken> of(String reader) {
    return jdbc
        .query(
            "select token, token_type from reader_token"
                + " where reader = ? and segment = 0 and token is not null",
            (row, n) -> token(row.getBytes(1), row.getString(2)),
            reader)
        .stream()
        .findFirst();
  }

  private TrackingToken token(byte[] token, String type) {
    SerializedObject<byte[]> stored = new SimpleSerializedObject<>(token, byte[].class, type, null);
    return Objects.requireNonNull(serializer.<byte[], TrackingToken>deserialize(stored));
  }

  /** Claims those that no other process reads for; also a sign of those that this one does. */
  public List<Claim> claim(Collection<String> readers) {
    return jdbc.query(CLAIM, (row, n) -> claimed(row), names(readers), owner, owner);
  }

  private Claim claimed(ResultSet row) throws SQLException {
    byte[] token = row.getBytes(2);
    return new Claim(
        row.getString(1),
        token == null ? Optional.empty() : Optional.of(token(token, row.getString(3))));
  }

  /** Others may read for them from now on. */
  public void release(Collection<String> readers) {
    jdbc.update(
        "update reader_token set owner = null where segment = 0 and owner = ? and reader = any (?)",
        owner,
        names(readers));
  }

  /**
   * Moves the tokens that this process claims.
   *
   * @return whose were moved
   */
  public Set<String> move(Collection<String> readers, TrackingToken to) {
    SerializedObject<byte[]> token = serializer.serialize(to, byte[].class);
    return Set.copyOf(
        jdbc.queryForList(
            MOVE, String.class, token.getData(), token.getType().getName(), owner, names(readers)));
  }

  private static String[] names(Collection<String> readers) {
    return readers.toArray(String[]::new);
  }

  /** Whether it was ever begun. */
  public boolean isBegun(String reader) {
    return !jdbc.queryForList(
            "select 1 from reader_token where reader = ? and segment = 0", Integer.class, reader)
        .isEmpty();
  }

  /** From the ledger's beginning, unless it was begun. */
  public void begin(String reader) {
    jdbc.update(
        "insert into reader_token (reader, segment) values (?, 0) on conflict do nothing", reader);
  }

  /**
   * Lets the transaction at hand end before it is on disk: a token that a crash takes back only
   * makes the reader read the same facts again.
   */
  public void trustMemory() {
    jdbc.execute("set local synchronous_commit to off");
  }

  /** The reader starts from the ledger's beginning the next time it starts. */
  public void forget(String reader) {
    jdbc.update("delete from reader_token where reader = ?", reader);
  }
}
