package org.warmledger.command.cases.reverseaid;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidRefunds;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.values.Money;

/**
 * Writes the reversal on the file and gives what was handed out back to its fund in one unit of
 * work; a closed fund takes nothing back, and then nothing is reversed.
 */
@Component
class ReverseAidHandler {

  @CommandHandler
  Written handle(ReverseAid command, MetaData metadata, CaseFiles files, AidRefunds funds) {
    var file = files.admitted(command.caseId(), metadata);
    CaseState before = file.state();
    List<CaseEvent> facts = ReverseAidRule.decide(command, before).orRefuse();
    if (!facts.isEmpty()
        && before.content().orElseThrow().aids().get(command.aidId())
            instanceof AidState.Delivered aid) {
      Money outstanding = new Money(aid.terms().money().fen() - aid.repaid().fen());
      funds.refund(before, command.aidId(), outstanding, aid.terms().goods(), command.occurredOn());
    }
    return file.record(facts);
  }
}
