package org.warmledger.query.overview;

import org.springframework.stereotype.Component;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.VisitReversed;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per household that was visited or aided. */
@Component
final class HouseholdActivityModel extends ReadModel<HouseholdActivity> {

  static final String READER = "overview";
  static final IndexDefinition INDEX = new IndexDefinition("householdactivity", 2);

  HouseholdActivityModel() {
    super(
        READER,
        INDEX,
        HouseholdActivity.class,
        Grain.perStream(CaseVisited.class, VisitReversed.class, CaseAided.class, AidReversed.class),
        (before, id, fact) -> before.orElse(HouseholdActivity.NONE).with(fact.event()));
  }
}
