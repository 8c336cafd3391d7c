package org.warmledger.command.campaigns;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;

/** Puts a campaign right, for its own union and those above. */
@Component
class AmendCampaignHandler {

  @CommandHandler
  Written handle(AmendCampaign command, MetaData metadata, Campaigns campaigns) {
    return campaigns.decide(
        command.campaignId(), metadata, campaign -> AmendCampaignRule.decide(command, campaign));
  }
}
