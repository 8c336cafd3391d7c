package org.warmledger.command.applications.takeapplication;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.applications.Applications;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.persons.Register;
import org.warmledger.events.ApplicationEvent;

/** Writes an application of a household that is on no file, as far as anybody knows. */
@Component
class TakeApplicationHandler {

  @CommandHandler
  Written handle(TakeApplication command, Applications applications, Register register) {
    var application = applications.loadOrCreate(command.applicationId());
    List<ApplicationEvent> facts =
        TakeApplicationRule.decide(command, application.state()).orRefuse();
    if (!facts.isEmpty()) {
      register.require(command.applicationId().file(), command.household(), command.occurredOn());
    }
    return application.record(facts);
  }
}
