package org.warmledger.command.programme.provideservice;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.OtherFiles;
import org.warmledger.command.funds.FundDirectory;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.persons.NamesOnFile;
import org.warmledger.command.plans.Spending;
import org.warmledger.command.programme.Activity;
import org.warmledger.command.programme.Disbursing;
import org.warmledger.command.programme.Services;
import org.warmledger.command.streams.OpenTexts;
import org.warmledger.events.ServiceProvided;

/** Writes a service and pays for it in one unit of work. */
@Component
class ProvideServiceHandler {

  @CommandHandler
  Written handle(
      ProvideService asked,
      MetaData metadata,
      Services services,
      CaseFiles files,
      FundDirectory funds,
      OtherFiles others,
      Spending spending,
      Disbursing disbursing) {
    ProvideService command = asked.plan().map(spending::terms).map(asked::under).orElse(asked);
    Optional<CaseFile> file =
        command.caseId().flatMap(id -> files.admitted(id, metadata).state().content());
    Optional<FundFacts> fund =
        command.fund().flatMap(funds::find).map(known -> others.asked(known, file));
    var service = services.loadOrCreate(command.serviceId());
    List<ServiceProvided> facts =
        ProvideServiceRule.decide(command, service.state(), file, fund).orRefuse();
    file.ifPresent(
        known -> OpenTexts.in(facts.stream()).refuse(() -> NamesOnFile.of(known.household())));
    facts.forEach(fact -> disbursing.settle(Activity.of(fact), metadata));
    return service.record(facts);
  }
}
