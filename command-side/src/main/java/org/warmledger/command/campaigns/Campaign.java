package org.warmledger.command.campaigns;

import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CampaignOpened;

/** Stream of one campaign. */
@Aggregate
class Campaign {

  @AggregateIdentifier private @Nullable String stream;
  private CampaignState state = new CampaignState.Unknown();

  Campaign() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Written handle(OpenCampaign command) {
    CampaignState.decide(command, state).orRefuse().forEach(AggregateLifecycle::apply);
    return new Written(command.stream(), getVersion());
  }

  @EventSourcingHandler
  void on(CampaignOpened event) {
    stream = event.campaignId().value();
    state = CampaignState.evolve(event);
  }

  @Override
  public String toString() {
    return String.valueOf(stream);
  }
}
