package org.warmledger.command.campaigns;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Range;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.CampaignKind;

/** All that a campaign is, as it is sent; a target that is left out is none. */
record AmendCampaignBody(
    @Required Optional<CampaignKind> kind,
    @Required Optional<LocalDate> from,
    @Required Optional<LocalDate> to,
    @Range(most = CampaignBody.MOST_HOUSEHOLDS) Optional<Integer> targetHouseholds,
    @Required @Longest Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  /** The command, once nothing is wrong with it and it is known what was reached. */
  AmendCampaign toCommand(CampaignId campaign, LocalDate today, LongSupplier reached) {
    Fields fields = Fields.of(this, today);
    CampaignBody.inOrder(fields, from, to);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new AmendCampaign(
                campaign,
                new CampaignState.Terms(
                    kind.orElseThrow(),
                    from.orElseThrow(),
                    to.orElseThrow(),
                    targetHouseholds.orElse(0)),
                targetHouseholds.orElse(0) == 0 ? 0 : reached.getAsLong(),
                Fields.said(reason),
                day.get()));
  }
}
