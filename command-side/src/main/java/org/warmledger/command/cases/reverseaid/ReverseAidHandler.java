package org.warmledger.command.cases.reverseaid;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidFunds;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.HardshipCaseAggregate;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.values.Money;

/**
 * Writes the reversal on the file and gives what was handed out back to its fund in one unit of
 * work; a closed fund takes nothing back, and then nothing is reversed.
 */
@Component
class ReverseAidHandler {

  private final CaseFiles files;
  private final AidFunds funds;

  ReverseAidHandler(CaseFiles files, AidFunds funds) {
    this.files = files;
    this.funds = funds;
  }

  @CommandHandler
  Written handle(ReverseAid command, MetaData metadata) {
    Aggregate<HardshipCaseAggregate> file = files.admitted(command.caseId(), metadata);
    CaseState state = file.invoke(HardshipCaseAggregate::state);
    List<CaseEvent> facts = ReverseAidRule.decide(command, state).orRefuse();
    if (!facts.isEmpty()) {
      refund(command, state);
    }
    return file.invoke(found -> found.record(facts));
  }

  private void refund(ReverseAid command, CaseState state) {
    if (state.content().map(file -> file.aids().get(command.aidId())).orElse(null)
        instanceof AidState.Delivered aid) {
      Money outstanding = new Money(aid.terms().money().fen() - aid.repaid().fen());
      funds.refund(state, command.aidId(), outstanding, aid.terms().goods(), command.occurredOn());
    }
  }
}
