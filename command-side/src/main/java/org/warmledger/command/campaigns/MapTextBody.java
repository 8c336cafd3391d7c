package org.warmledger.command.campaigns;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/**
 * What was once typed in place of a campaign, as it is sent.
 *
 * @param text just as the acts bear it
 */
record MapTextBody(@Required @Longest Optional<String> text, Optional<LocalDate> occurredOn) {

  MapText toCommand(CampaignId campaign, LocalDate today) {
    return Fields.of(this, today)
        .onDay(occurredOn, day -> new MapText(campaign, Fields.said(text), day));
  }
}
