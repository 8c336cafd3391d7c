package org.warmledger.command.campaigns;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.lists.CampaignEnd;

/** Close a campaign that is over or should never have been opened. */
record CloseCampaign(
    @RoutingKey CampaignId campaignId, CampaignEnd end, String reason, LocalDate occurredOn) {}
