package org.warmledger.command.campaigns;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.campaigns.CampaignState.Opened;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.UnionPath;

/**
 * What may be named as a campaign: one of the union, of those above or below it, that went on that
 * day. What none of them is called is a text, to be mapped, whatever unions elsewhere call theirs;
 * an id is none.
 */
final class NamedCampaign {

  private static final String AN_ID = "campaign-[A-Za-z0-9]+-[A-Za-z0-9-]+";

  private NamedCampaign() {}

  /** Why a name may not be borne on that day; nothing where it may. */
  static Optional<RejectionCode> refuses(
      String name, LocalDate day, Collection<Opened> called, UnionPath by) {
    List<Opened> ours =
        called.stream().filter(campaign -> SharedNames.isOneBranch(campaign.union(), by)).toList();
    if (name.matches(AN_ID)) {
      return Optional.of(RejectionCode.CAMPAIGN_NOT_FOUND);
    }
    return Optional.of(RejectionCode.CAMPAIGN_CLOSED)
        .filter(closed -> !ours.isEmpty() && ours.stream().noneMatch(one -> one.goesOn(day)));
  }
}
