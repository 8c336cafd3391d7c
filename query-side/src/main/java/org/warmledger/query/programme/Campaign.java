package org.warmledger.query.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
 * @param amended who put it right last, and why
 */
record Campaign(
    String union,
    List<String> unions,
    @JsonUnwrapped ToldCampaign told,
    Optional<Amended> amended) {

  /**
   * What it is.
   *
   * @param targetHouseholds households to reach; 0 when none was set
   */
  record ToldCampaign(
      String campaignId,
      CampaignKind kind,
      String name,
      LocalDate from,
      LocalDate to,
      int targetHouseholds,
      LocalDate occurredOn) {}

  static Campaign after(Optional<Campaign> before, Fact fact) {
    return switch ((CampaignEvent) fact.event()) {
      case CampaignOpened opened -> of(opened);
      case CampaignAmended amended ->
          before.orElseThrow().with(amended, fact.context().actor().value());
    };
  }

  private static Campaign of(CampaignOpened opened) {
    ToldCampaign told =
        new ToldCampaign(
            opened.campaignId().value(),
            opened.kind(),
            opened.name(),
            opened.from(),
            opened.to(),
            opened.targetHouseholds(),
            opened.occurredOn());
    return new Campaign(
        opened.union().code().value(), opened.union().parts(), told, Optional.empty());
  }

  private Campaign with(CampaignAmended event, String by) {
    ToldCampaign now =
        new ToldCampaign(
            told.campaignId(),
            event.kind(),
            told.name(),
            event.from(),
            event.to(),
            event.targetHouseholds(),
            told.occurredOn());
    Amended why = new Amended(event.reason(), by, event.occurredOn());
    return new Campaign(union, unions, now, Optional.of(why));
  }
}
