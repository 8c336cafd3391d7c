package org.warmledger.command.campaigns;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.CampaignOpened;

/** Stream of one campaign. */
@Aggregate
class CampaignStream extends LedgerStream<CampaignOpened, CampaignState> {

  CampaignStream() {
    super(new CampaignState.Unknown());
  }

  @EventSourcingHandler
  void on(CampaignOpened event) {
    became(event.campaignId().value(), CampaignState.evolve(event));
  }
}
