package org.warmledger.command.campaigns;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;

/** Opens a campaign on a stream of its own. */
@Component
class OpenCampaignHandler {

  @CommandHandler
  Written handle(OpenCampaign command, Campaigns campaigns) {
    return campaigns
        .loadOrCreate(command.campaignId())
        .decide(campaign -> OpenCampaignRule.decide(command, campaign));
  }
}
