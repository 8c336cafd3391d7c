package org.warmledger.command.programme;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.streams.GuardedStreams;
import org.warmledger.events.EnterpriseVisitEvent;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.ids.EnterpriseVisitId;

/** Loads visits to enterprises. */
@Component
public class EnterpriseVisits
    extends GuardedStreams<
        EnterpriseVisitId,
        EnterpriseVisitEvent,
        ActivityState<EnterpriseVisited, EnterpriseVisitReversed>> {

  EnterpriseVisits(Repository<EnterpriseVisitStream> repository) {
    super(
        repository,
        EnterpriseVisitStream::new,
        EnterpriseVisitId::value,
        RejectionCode.VISIT_NOT_FOUND,
        ActivityState::union);
  }
}
