package org.warmledger.command.campaigns;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CampaignId;

/** Put right what was said of a campaign: all of its terms, as they are. */
record AmendCampaign(
    @RoutingKey CampaignId campaignId,
    CampaignState.Terms terms,
    String reason,
    LocalDate occurredOn) {}
