package org.warmledger.command.ledger;

import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Reads streams outside of what a command decides about them: on from what is held of them, so that
 * it costs what was written since and not what a stream has grown to.
 */
@Component
public record HeldReads(EventStore store, HeldStates states) {

  /**
   * What somebody makes of a stream's facts.
   *
   * @param as by which it is told from what others make of the same stream; nothing of the state
   *     that commands decide on
   * @param and pure, and leaves what it is given as it was
   */
  public record Summing<S>(
      String as, S nothing, BiFunction<S, ? super DomainEventMessage<?>, S> and) {

    private String of(String stream) {
      return as.isEmpty() ? stream : stream + " " + as;
    }
  }

  /** What the stream amounts to now. */
  public <S> S read(String stream, Summing<S> summing) {
    Optional<String> era = states.era();
    HeldStates.ReadUpTo<S> before =
        era.flatMap(now -> states.<S>of(summing.of(stream), now))
            .orElseGet(() -> new HeldStates.ReadUpTo<>(summing.nothing(), -1));
    HeldStates.ReadUpTo<S> found = on(stream, before, summing);
    era.filter(unused -> found.version() > before.version() && isOfTheLedgerAlone(stream))
        .ifPresent(now -> states.hold(summing.of(stream), found, now));
    return found.state();
  }

  private <S> HeldStates.ReadUpTo<S> on(
      String stream, HeldStates.ReadUpTo<S> before, Summing<S> summing) {
    HeldStates.ReadUpTo<S> found = before;
    for (var all = store.readEvents(stream, before.version() + 1).asStream().iterator();
        all.hasNext(); ) {
      DomainEventMessage<?> message = all.next();
      found =
          new HeldStates.ReadUpTo<>(
              summing.and().apply(found.state(), message), message.getSequenceNumber());
    }
    return found;
  }

  /** Who reads within a unit of work is also told what it is about to write. */
  private static boolean isOfTheLedgerAlone(String stream) {
    return !CurrentUnitOfWork.isStarted() || !HeldStates.isTouched(stream);
  }
}
