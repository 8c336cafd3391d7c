package org.warmledger.command.cases.approveaid;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidRules;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.OtherFiles;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.funds.ShownFunds;
import org.warmledger.command.ledger.Written;

/** Writes that aid is approved, and which version of the file and of its fund was shown. */
@Component
class ApproveAidHandler {

  @CommandHandler
  Written handle(
      ApproveAid command, MetaData metadata, CaseFiles files, ShownFunds funds, OtherFiles others) {
    var file = files.admitted(command.caseId(), metadata);
    Optional<FundFacts> fund =
        AidRules.waiting(file.state(), command.aidId())
            .flatMap(
                terms ->
                    terms
                        .fund()
                        .flatMap(
                            code ->
                                funds.find(
                                    code, metadata, FundAmounts.of(terms), command.occurredOn())))
            .map(shown -> others.asked(shown, file.state().content()));
    return file.decide(state -> ApproveAidRule.decide(command, state, file.version(), fund));
  }
}
