package org.warmledger.command.funding;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import org.warmledger.events.AidEvent;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.BusinessCalendar;

/**
 * Gathers the facts of a batch and does what is due just before the reader moves on: it moves only
 * when all is done, or noted as stuck. Killed before that, it reads the batch again and finds most
 * of it done.
 */
@Component
record AidReader(
    FundFollower follower,
    FollowLanes lanes,
    WaitingAids waiting,
    StuckAids stuck,
    BusinessCalendar calendar)
    implements EventHandlerInvoker {

  private static final String BATCH = "warmledger.aid-funding";

  @Override
  public boolean canHandle(EventMessage<?> message, Segment segment) {
    return AidEvent.class.isAssignableFrom(message.getPayloadType());
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
    AidBatch batch = unitOfWork.root().getOrComputeResource(BATCH, unused -> open(unitOfWork));
    batch.add(
        (AidEvent) message.getPayload(),
        EventContext.fromMetadata(message.getMetaData()).correlationId());
  }

  private AidBatch open(UnitOfWork<?> unitOfWork) {
    AidBatch batch = new AidBatch();
    unitOfWork.onPrepareCommit(unused -> carryOut(batch));
    return batch;
  }

  private void carryOut(AidBatch batch) {
    if (!batch.moved().isEmpty()) {
      lanes
          .apart(() -> follower.follow(batch.moved()))
          .forEach(failed -> stuck.note(failed.aid(), failed.error()));
    }
    waiting.add(batch.waiting(), calendar.today());
    waiting.remove(batch.ended());
  }
}
