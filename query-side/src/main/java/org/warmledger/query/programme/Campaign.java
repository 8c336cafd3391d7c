package org.warmledger.query.programme;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.lists.CampaignKind;

/**
 * A campaign as it was opened.
 *
 * @param unions the one that holds it and those above
 * @param targetHouseholds households to reach; 0 when none was set
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
    LocalDate occurredOn) {

  static Campaign of(CampaignOpened opened) {
    return new Campaign(
        opened.campaignId().value(),
        opened.union().code().value(),
        opened.union().parts(),
        opened.kind(),
        opened.name(),
        opened.from(),
        opened.to(),
        opened.targetHouseholds(),
        opened.occurredOn());
  }
}
