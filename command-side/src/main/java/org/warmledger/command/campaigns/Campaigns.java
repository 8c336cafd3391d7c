package org.warmledger.command.campaigns;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.streams.GuardedStreams;
import org.warmledger.events.CampaignEvent;
import org.warmledger.events.ids.CampaignId;

/** Loads campaigns. */
@Component
class Campaigns extends GuardedStreams<CampaignId, CampaignEvent, CampaignState> {

  Campaigns(Repository<CampaignStream> repository) {
    super(
        repository,
        CampaignStream::new,
        CampaignId::value,
        RejectionCode.CAMPAIGN_NOT_FOUND,
        CampaignState::owner);
  }
}
