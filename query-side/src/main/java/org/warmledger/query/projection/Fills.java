package org.warmledger.query.projection;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.platform.reading.ReaderTokens;
import org.warmledger.platform.store.LedgerByStreams;

/** What is known for good about generations that have no documents yet and are being filled. */
@Component
record Fills(JdbcTemplate jdbc, ReaderTokens tokens, Optional<LedgerByStreams> streams) {

  /** Only while this process claims the token, and the generation is still to be built. */
  private static final String MOVE =
      "update reader_fill fill set phase = ?, stream = ?, events = ?"
          + " from reader_token token, reader_generation built"
          + " where fill.reader = any (?) and token.reader = fill.reader and token.segment = 0"
          + " and token.owner = ? and built.reader || '-g' || built.generation = fill.reader"
          + " and built.state in ('FILLING', 'STOPPED', 'ACCEPTED') returning fill.reader";

  /**
   * How far one of them is.
   *
   * @param goal the position up to which it is filled
   */
  record Fill(long goal, Place place) {}

  /**
   * A place on the way, which several may share.
   *
   * @param stream the last one that was read
   * @param events read so far
   */
  record Place(HowFar.Phase phase, String stream, long events) {}

  void begin(String reader, long goal) {
    jdbc.update(
        "insert into reader_fill (reader, goal, phase) values (?, ?, ?)",
        reader,
        goal,
        (streams.isPresent() ? HowFar.Phase.BY_STREAM : HowFar.Phase.BY_POSITION).name());
  }

  /** Empty when it is filled, or was never to be. */
  Optional<Fill> of(String reader) {
    return jdbc
        .query(
            "select goal, phase, stream, events from reader_fill where reader = ?",
            (row, n) ->
                new Fill(
                    row.getLong(1),
                    new Place(
                        HowFar.Phase.valueOf(row.getString(2)), row.getString(3), row.getLong(4))),
            reader)
        .stream()
        .findFirst();
  }

  /**
   * Moves those that this process reads for.
   *
   * @return which these are
   */
  Set<String> move(Collection<String> readers, Place to) {
    return Set.copyOf(
        jdbc.queryForList(
            MOVE,
            String.class,
            to.phase().name(),
            to.stream(),
            to.events(),
            readers.toArray(String[]::new),
            tokens.owner()));
  }

  void forget(String reader) {
    jdbc.update("delete from reader_fill where reader = ?", reader);
  }
}
