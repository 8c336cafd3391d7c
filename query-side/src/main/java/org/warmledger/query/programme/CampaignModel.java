package org.warmledger.query.programme;

import org.springframework.stereotype.Component;
import org.warmledger.events.CampaignEvent;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per campaign. */
@Component
final class CampaignModel extends ReadModel<Campaign> {

  static final String READER = "programme";
  static final IndexDefinition INDEX = new IndexDefinition("campaigns", 3);

  CampaignModel() {
    super(
        READER,
        INDEX,
        Campaign.class,
        Grain.perStream(CampaignEvent.class),
        (before, id, fact) -> Campaign.after(before, fact));
  }
}
