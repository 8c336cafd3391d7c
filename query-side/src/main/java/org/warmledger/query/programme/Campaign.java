package org.warmledger.query.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.CampaignAmended;
import org.warmledger.events.CampaignEvent;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.lists.CampaignKind;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.unions.Amended;

/**
 * A campaign as it was opened, with what was put right since.
 *
 * @param unions the one that holds it and those above
 * @param targetHouseholds households to reach; 0 when none was set
 * @param amended who put it right last, and why
 */
record Campaign(
    String campaignId,
    String union,
    List<String> unions,
    CampaignKind kind,
    String name,
    LocalDate from,
    LocalDate to,
    int targetHouseholds,
    LocalDate occurredOn,
    Optional<Amended> amended) {

  static Campaign after(Optional<Campaign> before, Fact fact) {
    return switch ((CampaignEvent) fact.event()) {
      case CampaignOpened opened -> of(opened);
      case CampaignAmended amended ->
          before.orElseThrow().with(amended, fact.context().actor().value());
    };
  }

  private static Campaign of(CampaignOpened opened) {
    return new Campaign(
        opened.campaignId().value(),
        opened.union().code().value(),
        opened.union().parts(),
        opened.kind(),
        opened.name(),
        opened.from(),
        opened.to(),
        opened.targetHouseholds(),
        opened.occurredOn(),
        Optional.empty());
  }

  private Campaign with(CampaignAmended event, String by) {
    return new Campaign(
        campaignId,
        union,
        unions,
        event.kind(),
        name,
        event.from(),
        event.to(),
        event.targetHouseholds(),
        occurredOn,
        Optional.of(new Amended(event.reason(), by, event.occurredOn())));
  }
}
