package org.warmledger.query.plans;

import org.springframework.stereotype.Component;
import org.warmledger.events.PlanEvent;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per spending plan. */
@Component
final class PlanModel extends ReadModel<PlanBook> {

  static final IndexDefinition INDEX = new IndexDefinition("plans", 1);

  PlanModel() {
    super(
        PlanLookup.READER,
        INDEX,
        PlanBook.class,
        Grain.perStream(PlanEvent.class),
        (before, id, fact) -> PlanBook.fold(before, (PlanEvent) fact.event(), fact.sequence()));
  }
}
