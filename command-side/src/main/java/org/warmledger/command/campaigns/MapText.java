package org.warmledger.command.campaigns;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CampaignId;

/** Take a text that was once typed for this campaign. */
record MapText(@RoutingKey CampaignId campaignId, String text, LocalDate occurredOn) {}
