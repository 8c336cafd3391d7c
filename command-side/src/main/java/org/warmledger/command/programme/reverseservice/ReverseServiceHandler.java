package org.warmledger.command.programme.reverseservice;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.persons.NamesOnStreams;
import org.warmledger.command.programme.Activity;
import org.warmledger.command.programme.Disbursing;
import org.warmledger.command.programme.Services;
import org.warmledger.command.streams.OpenTexts;
import org.warmledger.events.ServiceReversed;

/** Takes a service back, and what was paid for it, in one unit of work. */
@Component
class ReverseServiceHandler {

  @CommandHandler
  Written handle(
      ReverseService command,
      MetaData metadata,
      Services services,
      Disbursing disbursing,
      NamesOnStreams names) {
    var service = services.admitted(command.serviceId(), metadata);
    Activity before = service.state().recorded().map(Activity::of).orElseThrow();
    List<ServiceReversed> facts = ReverseServiceRule.decide(command, service.state()).orRefuse();
    OpenTexts.in(facts.stream()).refuse(() -> names.of(List.of(command.serviceId().value())));
    facts.forEach(fact -> disbursing.refund(before, fact.occurredOn(), fact.voucher(), metadata));
    return service.record(facts);
  }
}
