package org.warmledger.command.campaigns;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;

/**
 * Say how many households a union is to reach in a campaign.
 *
 * @param reached how many its visits have reached, as the read side says
 */
record SetTarget(
    @RoutingKey CampaignId campaignId,
    UnionPath of,
    int households,
    long reached,
    LocalDate occurredOn) {}
