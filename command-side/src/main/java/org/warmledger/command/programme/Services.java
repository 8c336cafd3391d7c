package org.warmledger.command.programme;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.streams.GuardedStreams;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.ServiceId;

/** Loads services. */
@Component
public class Services extends GuardedStreams<ServiceId, ServiceEvent, ServiceState> {

  Services(Repository<ServiceStream> repository) {
    super(
        repository,
        ServiceStream::new,
        ServiceId::value,
        RejectionCode.SERVICE_NOT_FOUND,
        state -> state.provided().map(ServiceProvided::union));
  }
}
