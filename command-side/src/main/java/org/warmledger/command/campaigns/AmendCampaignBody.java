package org.warmledger.command.campaigns;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Range;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.CampaignKind;

/** What a campaign is, as it is sent; a target that is left out stays as it was. */
record AmendCampaignBody(
    @Required Optional<CampaignKind> kind,
    @Required Optional<LocalDate> from,
    @Required Optional<LocalDate> to,
    @Range(most = CampaignBody.MOST_HOUSEHOLDS) Optional<Integer> targetHouseholds,
    @Required @Longest Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  /** The command, once nothing is wrong with it; what was reached is asked for after that. */
  AmendCampaign toCommand(CampaignId campaign, LocalDate today) {
    Fields fields = Fields.of(this, today);
    CampaignBody.inOrder(fields, from, to);
    return fields.onDay(
        occurredOn,
        day ->
            new AmendCampaign(
                campaign,
                kind.orElseThrow(),
                from.orElseThrow(),
                to.orElseThrow(),
                targetHouseholds,
                ReachedHouseholds.Reached.NOBODY,
                Fields.said(reason),
                day));
  }
}
