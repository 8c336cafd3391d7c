package org.warmledger.command.funds;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.FundEvent;

/**
 * Stream of one fund. It is kept as a snapshot now and then, under the revision of its state's
 * shape: a new shape takes a new revision, and older snapshots are passed by.
 */
@Aggregate(snapshotTriggerDefinition = "fundSnapshotTrigger", snapshotFilter = "fundSnapshotFilter")
@Revision(FundStream.SHAPE)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.ANY,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
class FundStream extends LedgerStream<FundEvent, FundState> {

  static final String SHAPE = "8";

  FundStream() {
    super(Fund.unopened());
  }

  @EventSourcingHandler
  void on(FundEvent event) {
    became(event.fund().streamId(), Fund.evolve(state(), event));
  }
}
