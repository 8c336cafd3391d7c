package org.warmledger.command.plans;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.streams.GuardedStreams;
import org.warmledger.events.PlanEvent;
import org.warmledger.events.ids.PlanId;

/** Loads spending plans. */
@Component
public class Plans extends GuardedStreams<PlanId, PlanEvent, PlanState> {

  Plans(Repository<PlanStream> plans) {
    super(
        plans,
        PlanStream::new,
        PlanId::value,
        RejectionCode.PLAN_NOT_FOUND,
        plan -> plan.content().map(PlanSheet::union));
  }
}
