package org.warmledger.command.cases.noteservice;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.ServedFiles;
import org.warmledger.command.cases.ServedOnFile;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;

/** Notes down which services handed something over on a file. */
@Component
@ProcessingGroup(WhenServiceProvidedThenNoted.READER)
record WhenServiceProvidedThenNoted(ServedFiles served) {

  static final String READER = "served-files";

  @EventHandler
  void on(ServiceProvided event) {
    ServedOnFile.of(event).ifPresent(file -> served.add(event.serviceId(), file));
  }

  @EventHandler
  void on(ServiceReversed event) {
    served.remove(event.serviceId());
  }
}
