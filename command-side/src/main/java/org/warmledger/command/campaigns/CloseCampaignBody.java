package org.warmledger.command.campaigns;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.CampaignEnd;

/** That a campaign is over or should never have been opened, as it is sent. */
record CloseCampaignBody(
    @Required Optional<CampaignEnd> end,
    @Required @Longest Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  CloseCampaign toCommand(CampaignId campaign, LocalDate today) {
    return Fields.of(this, today)
        .onDay(
            occurredOn,
            day -> new CloseCampaign(campaign, end.orElseThrow(), Fields.said(reason), day));
  }
}
