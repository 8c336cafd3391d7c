package org.warmledger.command.campaigns;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CampaignId;

/** Take back that a campaign was closed. */
record ReopenCampaign(@RoutingKey CampaignId campaignId, String reason, LocalDate occurredOn) {}
