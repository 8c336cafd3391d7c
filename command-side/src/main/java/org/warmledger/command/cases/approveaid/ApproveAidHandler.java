package org.warmledger.command.cases.approveaid;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidRules;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.funds.FundDirectory;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.ledger.Written;

/** Writes that aid is approved, and in which version of the file and of its fund. */
@Component
class ApproveAidHandler {

  @CommandHandler
  Written handle(ApproveAid command, MetaData metadata, CaseFiles files, FundDirectory funds) {
    var file = files.admitted(command.caseId(), metadata);
    Optional<FundFacts> fund = AidRules.fund(file.state(), command.aidId()).flatMap(funds::find);
    return file.decide(state -> ApproveAidRule.decide(command, state, file.version(), fund));
  }
}
