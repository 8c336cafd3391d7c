package org.warmledger.command.campaigns;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;

/** Open a campaign. */
record OpenCampaign(
    @RoutingKey CampaignId campaignId,
    UnionPath union,
    String name,
    CampaignState.Terms terms,
    LocalDate occurredOn) {}
