package org.warmledger.query.activity;

import org.springframework.stereotype.Component;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per service and per visit to an enterprise; the forms read along. */
@Component
final class ActivityModel extends ReadModel<Activity> {

  static final String READER = "statistics";
  static final IndexDefinition INDEX = new IndexDefinition("activities", 3);

  ActivityModel() {
    super(
        READER,
        INDEX,
        Activity.class,
        Grain.perStream(
            ServiceProvided.class,
            ServiceReversed.class,
            EnterpriseVisited.class,
            EnterpriseVisitReversed.class),
        (before, id, fact) -> Activity.after(before, fact));
  }
}
