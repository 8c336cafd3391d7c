package org.warmledger.command.funds;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.FundEvent;

/**
 * Stream of one fund. It is kept as a snapshot now and then, under the revision of its state's
 * shape: a new shape takes a new revision, and older snapshots are passed by.
 */
@Aggregate(snapshotTriggerDefinition = "fundSnapshotTrigger", snapshotFilter = "fundSnapshotFilter")
@Revision(FundAggregate.SHAPE)
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.ANY,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public class FundAggregate {

  static final String SHAPE = "1";

  @AggregateIdentifier private @Nullable String stream;
  private FundState state = Fund.unopened();

  /** Writes facts. */
  public Written record(List<? extends FundEvent> facts) {
    facts.forEach(AggregateLifecycle::apply);
    return new Written(toString(), AggregateLifecycle.getVersion());
  }

  @EventSourcingHandler
  void on(FundEvent event) {
    stream = event.fund().streamId();
    state = Fund.evolve(state, event);
  }

  /** The fund as it stands. */
  public FundState state() {
    return state;
  }

  @Override
  public String toString() {
    return String.valueOf(stream);
  }
}
