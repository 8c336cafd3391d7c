package org.warmledger.command.campaigns;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.CampaignEvent;

/** Stream of one campaign. */
@Aggregate
class CampaignStream extends LedgerStream<CampaignEvent, CampaignState> {

  CampaignStream() {
    super(new CampaignState.Unknown());
  }

  @EventSourcingHandler
  void on(CampaignEvent event) {
    became(event.campaignId().value(), CampaignState.evolve(state(), event));
  }
}
