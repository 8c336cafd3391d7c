package org.warmledger.query.projection;

import java.util.Optional;

/**
 * The building of a generation as it goes on.
 *
 * @param state {@code STOPPED} waits to be accepted or dropped
 * @param phase what is read just now
 * @param done events that are read, of this phase
 * @param goal how many there are to read for now, of this phase
 * @param eventsPerSecond how many it read lately; absent while none
 * @param secondsLeft at that pace, until the goal
 */
record Underway(
    int generation,
    Generation.State state,
    HowFar.Phase phase,
    long done,
    long goal,
    Optional<Long> eventsPerSecond,
    Optional<Long> secondsLeft) {

  static Underway of(Generation built, HowFar far, Optional<Long> eventsPerSecond) {
    return new Underway(
        built.number(),
        built.state(),
        far.phase(),
        far.done(),
        far.goal(),
        eventsPerSecond,
        eventsPerSecond
            .filter(rate -> far.done() < far.goal())
            .map(rate -> Math.ceilDiv(far.goal() - far.done(), rate)));
  }
}
