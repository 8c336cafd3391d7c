package org.warmledger.command.campaigns;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CampaignId;

/**
 * Put right what was said of a campaign: all of its terms, as they are.
 *
 * @param reached how many households its visits have reached, as the read side says
 */
record AmendCampaign(
    @RoutingKey CampaignId campaignId,
    CampaignState.Terms terms,
    long reached,
    String reason,
    LocalDate occurredOn) {}
