package org.warmledger.query.programme;

import org.springframework.stereotype.Component;
import org.warmledger.events.CampaignOpened;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per campaign. */
@Component
final class CampaignModel extends ReadModel<Campaign> {

  static final String READER = "programme";
  static final IndexDefinition INDEX = new IndexDefinition("campaigns", 1);

  CampaignModel() {
    super(
        READER,
        INDEX,
        Campaign.class,
        Grain.perStream(CampaignOpened.class),
        (before, id, fact) -> Campaign.of((CampaignOpened) fact.event()));
  }
}
