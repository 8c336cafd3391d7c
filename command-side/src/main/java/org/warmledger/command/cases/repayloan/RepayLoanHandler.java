package org.warmledger.command.cases.repayloan;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidRefunds;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CaseEvent;

/** Writes the repayment on the file and gives the money back to its fund in one unit of work. */
@Component
class RepayLoanHandler {

  @CommandHandler
  Written handle(RepayLoan command, MetaData metadata, CaseFiles files, AidRefunds funds) {
    var file = files.admitted(command.caseId(), metadata);
    List<CaseEvent> facts = RepayLoanRule.decide(command, file.state()).orRefuse();
    funds.refund(file.state(), command.aidId(), command.money(), List.of(), command.occurredOn());
    return file.record(facts);
  }
}
