package org.warmledger.command.cases.proposeaid;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.funds.FundDirectory;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.ledger.Written;

/** Writes that aid is proposed, out of the fund as it is now. */
@Component
class ProposeAidHandler {

  @CommandHandler
  Written handle(ProposeAid command, MetaData metadata, CaseFiles files, FundDirectory funds) {
    Optional<FundFacts> fund = command.terms().fund().flatMap(funds::find);
    return files.decide(
        command.caseId(), metadata, file -> ProposeAidRule.decide(command, file, fund));
  }
}
