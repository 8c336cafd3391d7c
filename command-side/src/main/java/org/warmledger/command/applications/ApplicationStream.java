package org.warmledger.command.applications;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.persons.NamesOnFile;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.command.streams.OpenTexts;
import org.warmledger.events.ApplicationEvent;

/** Stream of one application. */
@Aggregate
class ApplicationStream extends LedgerStream<ApplicationEvent, ApplicationState> {

  ApplicationStream() {
    super(Application.unknown());
  }

  @Override
  protected void refuse(List<? extends ApplicationEvent> facts) {
    state()
        .content()
        .ifPresent(
            sheet -> OpenTexts.in(facts.stream()).refuse(() -> NamesOnFile.of(sheet.household())));
  }

  @EventSourcingHandler
  void on(ApplicationEvent event) {
    became(event.applicationId().value(), Application.evolve(state(), event));
  }
}
