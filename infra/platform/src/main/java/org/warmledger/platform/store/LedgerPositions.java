package org.warmledger.platform.store;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where in the ledger stored events stand. */
public interface LedgerPositions {

  /**
   * A position from which on every reader has seen the event.
   *
   * @param stream id of the event's stream
   * @param sequence of the event in its stream, from 0
   */
  long of(String stream, long sequence);

  /** The same of many events at once: each of them is stored. */
  Map<Place, Long> of(Collection<Place> events);

  /** Those of the streams that have begun. */
  Set<String> begun(Collection<String> streams);

  /**
   * Where a stored event stands.
   *
   * @param sequence of the event in its stream, from 0
   */
  record Place(String stream, long sequence) {}

  /**
   * Whether it takes no identifier twice, and finds the event of one however long ago it was
   * written.
   */
  boolean knowsIdentifiers();

  /**
   * The event of that identifier, if it was written.
   *
   * @param stream where to look, on a store that does not know its events by their identifiers
   */
  Optional<Place> bearing(String eventId, String stream);

  /**
   * Which of the streams have gone on after a position: each with the sequence of the last event
   * that it had there, -1 where it has begun since.
   */
  Map<String, Long> goneOn(Collection<String> streams, long position);

  /** The last position of the ledger; -1 before the first. */
  long head();

  /**
   * Identifier of the event that the ledger begins with, where it is kept apart from its tokens.
   */
  Optional<String> first();
}
