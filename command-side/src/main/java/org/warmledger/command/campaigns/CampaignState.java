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

  /**
   * What was said of it last.
   *
   * @param to the last day, included
   * @param targetHouseholds households to reach; 0 when none was set
   */
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
      case CampaignOpened opened ->
          new Opened(
              opened.union(),
              opened.name(),
              new Terms(opened.kind(), opened.from(), opened.to(), opened.targetHouseholds()));
      case CampaignAmended amended ->
          state instanceof Opened known
              ? new Opened(known.union(), known.name(), terms(amended))
              : state;
    };
  }

  private static Terms terms(CampaignAmended event) {
    return new Terms(event.kind(), event.from(), event.to(), event.targetHouseholds());
  }
}
