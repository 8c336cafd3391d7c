package org.warmledger.command.campaigns;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/** That a text does not mean a campaign, as it is sent. */
record UnmapTextBody(
    @Required @Longest Optional<String> text,
    @Required @Longest Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  UnmapText toCommand(CampaignId campaign, LocalDate today) {
    return Fields.of(this, today)
        .onDay(
            occurredOn,
            day -> new UnmapText(campaign, Fields.said(text), Fields.said(reason), day));
  }
}
