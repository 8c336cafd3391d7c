package org.warmledger.command.cases.noteservice;

import org.springframework.stereotype.Component;
import org.warmledger.command.cases.ServedFiles;
import org.warmledger.command.cases.ServedOnFile;
import org.warmledger.command.following.Noting;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;

/** Notes down which services handed something over on a file. */
@Component
record WhenServiceProvidedThenNoted(ServedFiles served) implements Noting {

  @Override
  public String token() {
    return "served-files";
  }

  @Override
  public boolean isConcernedBy(Class<?> fact) {
    return ServiceEvent.class.isAssignableFrom(fact);
  }

  @Override
  public void on(LedgerEvent event) {
    switch (event) {
      case ServiceProvided provided ->
          ServedOnFile.of(provided).ifPresent(file -> served.add(provided.serviceId(), file));
      case ServiceReversed reversed -> served.remove(reversed.serviceId());
      default -> {}
    }
  }
}
