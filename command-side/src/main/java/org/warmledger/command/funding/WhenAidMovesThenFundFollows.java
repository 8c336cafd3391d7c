package org.warmledger.command.funding;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;
import org.warmledger.command.following.Automation;
import org.warmledger.events.AidEvent;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.BusinessCalendar;

/**
 * The automation between files and funds. It gathers the facts of a page and does what is due
 * beside the transaction that moves its reader on: that moves only when all is done, or noted as
 * stuck. Killed before that, it reads the page again and finds most of it done.
 */
@Component
record WhenAidMovesThenFundFollows(
    FundDesk desk, WaitingAids waiting, StuckAids stuck, BusinessCalendar calendar)
    implements Automation {

  @Override
  public String token() {
    return "aid-funding";
  }

  @Override
  public boolean isConcernedBy(Class<?> fact) {
    return AidEvent.class.isAssignableFrom(fact);
  }

  @Override
  public Runnable begin(List<DomainEventMessage<?>> facts) {
    AidBatch batch = new AidBatch();
    facts.forEach(
        fact ->
            batch.add(
                (AidEvent) fact.getPayload(),
                EventContext.fromMetadata(fact.getMetaData()).correlationId()));
    Supplier<List<FundFollower.Failed>> following = desk.bring(batch.moved());
    return () -> {
      following.get().forEach(failed -> stuck.note(failed.aid(), failed.error()));
      waiting.add(batch.waiting(), calendar.today());
      waiting.remove(batch.ended());
    };
  }
}
