package org.warmledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.warmledger.platform.store.LedgerPositions;

/**
 * Collects the events of a unit of work and hands them over as one batch just before it commits, so
 * that documents are written before the token moves, and the token moves only when they are.
 */
final class Batches implements EventHandlerInvoker {

  private static final String BATCH = "warmledger.batch";

  private final Serializer eventSerializer;
  private final LedgerPositions positions;
  private final BiConsumer<List<Fact>, Segment> project;
  private final ReaderPosition position;
  private final AtomicReference<Optional<TrackingToken>> last =
      new AtomicReference<>(Optional.empty());

  Batches(
      Serializer eventSerializer,
      LedgerPositions positions,
      BiConsumer<List<Fact>, Segment> project,
      ReaderPosition position) {
    this.eventSerializer = eventSerializer;
    this.positions = positions;
    this.project = project;
    this.position = position;
  }

  @Override
  public boolean canHandle(EventMessage<?> message, Segment segment) {
    return true;
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
    List<Fact> batch =
        unitOfWork.root().getOrComputeResource(BATCH, unused -> open(unitOfWork, segment));
    TrackingToken token = ((TrackedEventMessage<?>) message).trackingToken();
    Optional<TrackingToken> before = last.getAndSet(Optional.of(token));
    batch.add(fact(message, Tokens.unwrapped(token), before.map(Tokens::unwrapped)));
  }

  private List<Fact> open(UnitOfWork<?> unitOfWork, Segment segment) {
    List<Fact> batch = new ArrayList<>();
    unitOfWork.onPrepareCommit(unused -> project.accept(batch, segment));
    unitOfWork.afterCommit(unused -> position.movedTo(batch.getLast().token()));
    unitOfWork.onRollback(unused -> last.set(Optional.empty()));
    return batch;
  }

  /** A fact outside of any batch: a dead letter that is tried again. */
  Fact fact(EventMessage<?> message) {
    return fact(
        message,
        Tokens.unwrapped(((TrackedEventMessage<?>) message).trackingToken()),
        Optional.empty());
  }

  /**
   * A token's index is the event's own position unless the event filled a gap; only then, or when
   * the token before it isn't known, the store is asked.
   */
  private Fact fact(EventMessage<?> message, TrackingToken token, Optional<TrackingToken> before) {
    boolean atIndex =
        !(token instanceof GapAwareTrackingToken)
            || before.filter(earlier -> Tokens.grew(earlier, token)).isPresent();
    return new Fact(
        message,
        eventSerializer,
        fact ->
            atIndex
                ? token.position().orElseThrow()
                : positions.of(fact.streamId(), fact.sequence()));
  }
}
