package org.warmledger.command.campaigns;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.CampaignAmended;
import org.warmledger.events.CampaignEvent;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CampaignKind;

/** What the ledger knows of one campaign. */
sealed interface CampaignState {

  /** Nobody opened it. */
  record Unknown() implements CampaignState {}

  /** It was opened. */
  record Opened(UnionPath union, String name, Terms terms) implements CampaignState {}

  /** What was said of it last. */
  record Terms(CampaignKind kind, LocalDate from, LocalDate to, int targetHouseholds) {

    boolean areOutOfOrder() {
      return to.isBefore(from);
    }
  }

  /** Whose it is; nobody's while nobody opened it. */
  default Optional<UnionPath> owner() {
    return this instanceof Opened opened ? Optional.of(opened.union()) : Optional.empty();
  }

  static CampaignState evolve(CampaignState state, CampaignEvent event) {
    return switch (event) {
      case CampaignOpened opened -> evolve(opened);
      case CampaignAmended amended ->
          state instanceof Opened known
              ? new Opened(known.union(), known.name(), terms(amended))
              : state;
    };
  }

  static Opened evolve(CampaignOpened event) {
    return new Opened(
        event.union(),
        event.name(),
        new Terms(event.kind(), event.from(), event.to(), event.targetHouseholds()));
  }

  private static Terms terms(CampaignAmended event) {
    return new Terms(event.kind(), event.from(), event.to(), event.targetHouseholds());
  }
}
