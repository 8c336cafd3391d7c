package org.warmledger.command.applications;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.streams.GuardedStreams;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ids.ApplicationId;

/** Loads applications. */
@Component
public class Applications
    extends GuardedStreams<ApplicationId, ApplicationEvent, ApplicationState> {

  Applications(Repository<ApplicationStream> applications) {
    super(
        applications,
        ApplicationStream::new,
        ApplicationId::value,
        RejectionCode.APPLICATION_NOT_FOUND,
        application -> application.content().map(ApplicationSheet::union));
  }
}
