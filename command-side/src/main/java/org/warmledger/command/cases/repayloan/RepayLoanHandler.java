package org.warmledger.command.cases.repayloan;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidFunds;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.HardshipCaseAggregate;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CaseEvent;

/** Writes the repayment on the file and gives the money back to its fund in one unit of work. */
@Component
class RepayLoanHandler {

  private final CaseFiles files;
  private final AidFunds funds;

  RepayLoanHandler(CaseFiles files, AidFunds funds) {
    this.files = files;
    this.funds = funds;
  }

  @CommandHandler
  Written handle(RepayLoan command, MetaData metadata) {
    Aggregate<HardshipCaseAggregate> file = files.admitted(command.caseId(), metadata);
    List<CaseEvent> facts =
        RepayLoanRule.decide(command, file.invoke(HardshipCaseAggregate::state)).orRefuse();
    funds.refund(
        file.invoke(HardshipCaseAggregate::state),
        command.aidId(),
        command.money(),
        List.of(),
        command.occurredOn());
    return file.invoke(found -> found.record(facts));
  }
}
