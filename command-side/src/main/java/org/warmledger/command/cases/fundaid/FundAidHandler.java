package org.warmledger.command.cases.fundaid;

import java.util.Comparator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

@Component
class FundAidHandler {

  @CommandHandler
  Written handle(FundAid command, MetaData metadata, CaseFiles files) {
    return files.decide(command.caseId(), metadata, file -> FundAidRule.decide(command, file));
  }

  /** Writes to several files in one unit of work: one durable commit instead of many. */
  @CommandHandler
  FundedTogether handle(FundAidsTogether command, MetaData metadata, CaseFiles files) {
    // Always in the same order, so that two of these wait for each other instead of blocking.
    return new FundedTogether(
        command.aids().stream()
            .sorted(Comparator.comparing(aid -> aid.caseId().value()))
            .map(aid -> new FundedTogether.OnFile(aid.aidId(), handle(aid, metadata, files)))
            .toList());
  }
}
