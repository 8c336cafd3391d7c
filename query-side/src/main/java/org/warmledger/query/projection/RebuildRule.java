package org.warmledger.query.projection;

import java.util.List;

/**
 * What a reader has to do next about its generations. It is asked again after every step and after
 * every start, and goes by nothing but what is stored: wherever a process ends, the next one goes
 * on.
 */
final class RebuildRule {

  /** One step; each may be taken twice. */
  sealed interface Step {
    /** A generation is needed and there is none. */
    record Begin() implements Step {}

    /** The one being built is of another version than is needed: another takes its place. */
    record Replace(Generation built) implements Step {}

    /** Read on, and take over when everything is read. */
    record Fill(Generation built) implements Step {}

    /** The aliases move. */
    record Flip(Generation built) implements Step {}

    /** Nothing. */
    record Rest() implements Step {}
  }

  private RebuildRule() {}

  static Step next(Shelf shelf, List<IndexDefinition> wanted) {
    return shelf
        .built()
        .map(built -> next(built, shelf, wanted))
        .orElseGet(() -> isServed(shelf, wanted) ? new Step.Rest() : new Step.Begin());
  }

  private static boolean isServed(Shelf shelf, List<IndexDefinition> wanted) {
    return shelf.served().filter(served -> !served.isOlderThan(wanted)).isPresent();
  }

  private static Step next(Generation built, Shelf shelf, List<IndexDefinition> wanted) {
    if (built.state() == Generation.State.FLIPPING) {
      return new Step.Flip(built);
    }
    if (built.isOlderThan(wanted)) {
      return new Step.Replace(built);
    }
    // Code of an older version leaves the building to those who know how.
    boolean waits =
        built.isNewerThan(wanted)
            || (built.state() == Generation.State.STOPPED && shelf.served().isPresent());
    return waits ? new Step.Rest() : new Step.Fill(built);
  }
}
