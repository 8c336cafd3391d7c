package org.warmledger.command.campaigns;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CampaignKind;

/**
 * Open a campaign.
 *
 * @param to the last day, included
 * @param targetHouseholds households to reach; 0 when none was set
 */
record OpenCampaign(
    @RoutingKey CampaignId campaignId,
    UnionPath union,
    CampaignKind kind,
    String name,
    LocalDate from,
    LocalDate to,
    int targetHouseholds,
    LocalDate occurredOn) {}
