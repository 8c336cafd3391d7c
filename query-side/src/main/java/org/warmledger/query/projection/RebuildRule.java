package org.warmledger.query.projection;

import java.util.List;

/**
 * What a reader has to do next about its generations. It is asked again after every step and after
 * every start, and goes by nothing but what is stored: wherever a process ends, the next one goes
 * on.
 */
final class RebuildRule {

  /** One step; each may be taken twice. */
  sealed interface Move {
    /** A generation is needed and there is none. */
    record Begin() implements Move {}

    /** The one being built is of another version than is needed: another takes its place. */
    record Replace(Generation built) implements Move {}

    /** Read on, and take over when everything is read. */
    record Fill(Generation built) implements Move {}

    /** The aliases move. */
    record Flip(Generation built) implements Move {}

    /** Nothing. */
    record Rest() implements Move {}
  }

  private RebuildRule() {}

  static Move next(Shelf shelf, List<IndexDefinition> wanted) {
    return shelf
        .built()
        .map(built -> next(built, shelf, wanted))
        .orElseGet(() -> isServed(shelf, wanted) ? new Move.Rest() : new Move.Begin());
  }

  private static boolean isServed(Shelf shelf, List<IndexDefinition> wanted) {
    return shelf.served().filter(served -> !served.isOlderThan(wanted)).isPresent();
  }

  private static Move next(Generation built, Shelf shelf, List<IndexDefinition> wanted) {
    if (built.state() == Generation.State.FLIPPING) {
      return new Move.Flip(built);
    }
    if (built.isOlderThan(wanted)) {
      return new Move.Replace(built);
    }
    // Code of an older version leaves the building to those who know how.
    boolean waits =
        built.isNewerThan(wanted)
            || (built.state() == Generation.State.STOPPED && shelf.served().isPresent());
    return waits ? new Move.Rest() : new Move.Fill(built);
  }
}
