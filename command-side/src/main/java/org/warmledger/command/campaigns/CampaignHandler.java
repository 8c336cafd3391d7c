package org.warmledger.command.campaigns;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;

/**
 * Opens campaigns on streams of their own, and puts them right for their unions and those above.
 */
@Component
class CampaignHandler {

  @CommandHandler
  Written handle(OpenCampaign command, Campaigns campaigns) {
    return campaigns
        .loadOrCreate(command.campaignId())
        .decide(campaign -> OpenCampaignRule.decide(command, campaign));
  }

  @CommandHandler
  Written handle(AmendCampaign command, MetaData metadata, Campaigns campaigns) {
    return campaigns.decide(
        command.campaignId(), metadata, campaign -> AmendCampaignRule.decide(command, campaign));
  }
}
