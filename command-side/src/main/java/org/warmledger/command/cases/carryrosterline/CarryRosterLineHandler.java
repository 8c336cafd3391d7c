package org.warmledger.command.cases.carryrosterline;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.OtherFiles;
import org.warmledger.command.funds.FundDirectory;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.ledger.Written;

/** Writes a line on its file. */
@Component
record CarryRosterLineHandler(FundDirectory funds, OtherFiles others) {

  @CommandHandler
  Written handle(CarryRosterLine command, MetaData metadata, CaseFiles files) {
    FundFacts fund = command.terms().fund().flatMap(funds::find).orElseThrow();
    return files.decide(
        command.caseId(),
        metadata,
        file -> CarryRosterLineRule.decide(command, file, others.asked(fund, file.content())));
  }
}
