package org.warmledger.command.funding;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;
import org.warmledger.events.AidApproved;
import org.warmledger.events.wire.EventContext;

/**
 * Asks the fund as soon as an approval is written here for which somebody waits here; its reader,
 * which has not come by so soon, finds it done. If the process ends before, the reader does it.
 */
@Component
class WhenApproverWaitsThenFundFollows {

  private final FundDesk desk;
  private final AnswerRelay approvers;

  WhenApproverWaitsThenFundFollows(EventStore store, FundDesk desk, AnswerRelay approvers) {
    this.desk = desk;
    this.approvers = approvers;
    var unused = store.subscribe(this::about);
  }

  private void about(List<? extends EventMessage<?>> facts) {
    AidBatch awaited = new AidBatch();
    for (EventMessage<?> fact : facts) {
      if (fact.getPayload() instanceof AidApproved approved
          && approvers.willTell(approved.aidId())) {
        awaited.add(approved, EventContext.fromMetadata(fact.getMetaData()).correlationId());
      }
    }
    if (!awaited.moved().isEmpty()) {
      CurrentUnitOfWork.get().root().afterCommit(written -> desk.bring(awaited.moved()));
    }
  }
}
