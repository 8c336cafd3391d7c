package org.warmledger.command.campaigns;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.streams.Streams;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.ids.CampaignId;

/** Loads campaigns. */
@Component
class Campaigns extends Streams<CampaignId, CampaignOpened, CampaignState> {

  Campaigns(Repository<CampaignStream> repository) {
    super(repository, CampaignStream::new, CampaignId::value);
  }
}
