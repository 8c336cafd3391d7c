package org.warmledger.command.campaigns;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CampaignId;

/** Take back that a text means this campaign. */
record UnmapText(
    @RoutingKey CampaignId campaignId, String text, String reason, LocalDate occurredOn) {}
