package org.warmledger.command.campaigns;

import java.time.LocalDate;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CampaignKind;

/** What the ledger knows of one campaign. */
sealed interface CampaignState {

  /** Nobody opened it. */
  record Unknown() implements CampaignState {}

  /** It was opened. */
  record Opened(
      UnionPath union,
      CampaignKind kind,
      String name,
      LocalDate from,
      LocalDate to,
      int targetHouseholds)
      implements CampaignState {}

  static Decision<CampaignOpened> decide(OpenCampaign command, CampaignState state) {
    return switch (state) {
      case Unknown unknown when command.to().isBefore(command.from()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case Unknown unknown -> Decision.accept(command.fact());
      case Opened known when known.equals(evolve(command.fact())) -> Decision.alreadySo();
      case Opened other -> Decision.reject(RejectionCode.CAMPAIGN_ALREADY_OPENED);
    };
  }

  static Opened evolve(CampaignOpened event) {
    return new Opened(
        event.union(),
        event.kind(),
        event.name(),
        event.from(),
        event.to(),
        event.targetHouseholds());
  }
}
