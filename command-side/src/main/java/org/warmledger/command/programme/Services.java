package org.warmledger.command.programme;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.streams.GuardedStreams;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.ids.ServiceId;

/** Loads services. */
@Component
public class Services
    extends GuardedStreams<
        ServiceId, ServiceEvent, ActivityState<ServiceProvided, ServiceReversed>> {

  Services(Repository<ServiceStream> repository) {
    super(
        repository,
        ServiceStream::new,
        ServiceId::value,
        RejectionCode.SERVICE_NOT_FOUND,
        ActivityState::union);
  }
}
