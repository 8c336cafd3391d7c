package org.warmledger.command.campaigns;

import org.warmledger.command.campaigns.CampaignState.Opened;
import org.warmledger.command.campaigns.CampaignState.Terms;
import org.warmledger.command.campaigns.CampaignState.Unknown;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CampaignAmended;
import org.warmledger.events.CampaignEvent;

/** Kind, days and target of a campaign are put right; its name, by which acts find it, stays. */
final class AmendCampaignRule {

  private AmendCampaignRule() {}

  static Decision<CampaignEvent> decide(AmendCampaign command, CampaignState state) {
    return switch (state) {
      case Unknown _ -> Decision.reject(RejectionCode.CAMPAIGN_NOT_FOUND);
      case Opened known -> decide(command, known, command.terms(known.terms()));
    };
  }

  private static Decision<CampaignEvent> decide(AmendCampaign command, Opened known, Terms terms) {
    if (known.terms().equals(terms)) {
      return Decision.alreadySo();
    }
    if (terms.areOutOfOrder()) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return isTooLow(command, known, terms)
        ? Decision.reject(RejectionCode.TARGET_BELOW_VISITED)
        : Decision.accept(amended(command, known, terms));
  }

  /** On the days as they will be: no target, of the whole or of a union, is below what was done. */
  private static boolean isTooLow(AmendCampaign command, Opened known, Terms terms) {
    boolean isWhole =
        !terms.demandNoMoreThan(known.terms())
            && SetTargetRule.isBelow(terms.targetHouseholds(), command.reached().inAll());
    return isWhole
        || command.reached().byUnion().entrySet().stream()
            .anyMatch(
                of ->
                    SetTargetRule.isBelow(
                        known.targets().getOrDefault(of.getKey(), 0), of.getValue()));
  }

  private static CampaignAmended amended(AmendCampaign command, Opened known, Terms terms) {
    return new CampaignAmended(
        command.campaignId(),
        known.union(),
        terms.kind(),
        terms.from(),
        terms.to(),
        terms.targetHouseholds(),
        command.reason(),
        command.occurredOn());
  }
}
