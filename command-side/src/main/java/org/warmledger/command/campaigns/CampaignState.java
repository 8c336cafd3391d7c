package org.warmledger.command.campaigns;

import java.time.LocalDate;
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
