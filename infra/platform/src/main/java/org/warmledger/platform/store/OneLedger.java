package org.warmledger.platform.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Before any reader moves: the event store is the one that the tokens were read from. */
@Component
final class OneLedger implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(OneLedger.class);

  private final LedgerIdentity identity;
  private final LedgerPositions positions;
  private final JdbcTemplate jdbc;
  private final Serializer serializer;
  private volatile boolean running;

  OneLedger(
      LedgerIdentity identity,
      LedgerPositions positions,
      JdbcTemplate jdbc,
      Serializer serializer) {
    this.identity = identity;
    this.positions = positions;
    this.jdbc = jdbc;
    this.serializer = serializer;
  }

  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }

  @Override
  public void start() {
    identity.beginsWith(positions.first());
    refuseBeyond(positions.head());
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void refuseBeyond(long head) {
    tokens()
        .forEach(
            (reader, token) -> {
              long at = token.position().orElse(0);
              if (at > head) {
                throw new StartRefused(
                    ("reader %s stands at position %d, but the ledger ends at %d: the event store"
                            + " is older than the database with its tokens")
                        .formatted(reader, at, head));
              }
            });
  }

  /**
   * A ledger that was empty at the start has begun by now. Callers are let in already: when they
   * leave no connection, or the store is away, the next start remembers what this one could not.
   */
  @EventListener(ApplicationReadyEvent.class)
  void begun() {
    if (running) {
      try {
        identity.beginsWith(positions.first());
      } catch (DataAccessResourceFailureException noConnection) {
        LOG.warn("which event the ledger begins with is asked at the next start", noConnection);
      }
    }
  }

  private Map<String, TrackingToken> tokens() {
    Map<String, TrackingToken> tokens = new HashMap<>();
    jdbc.query(
        "select reader, token, token_type from reader_token where token is not null",
        row -> {
          tokens.put(
              row.getString(1),
              Objects.requireNonNull(
                  serializer.<byte[], TrackingToken>deserialize(
                      new SimpleSerializedObject<>(
                          row.getBytes(2), byte[].class, row.getString(3), null))));
        });
    return tokens;
  }
}
