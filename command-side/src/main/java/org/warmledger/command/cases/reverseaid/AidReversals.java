package org.warmledger.command.cases.reverseaid;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidHands;
import org.warmledger.command.cases.AidRefunds;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseState;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.values.Money;

/** Gives what a reversal takes back to its fund, within the caller's unit of work. */
@Component
public record AidReversals(AidRefunds funds, AidHands hands) {

  /**
   * What happens on the file; what was handed out is in its fund again.
   *
   * @param metadata of the command of whoever says so
   * @throws RuntimeException the code of the rule that is against it
   */
  public List<CaseEvent> reverse(ReverseAid command, CaseState before, Map<String, ?> metadata) {
    List<CaseEvent> facts = ReverseAidRule.decide(command, before).orRefuse();
    if (!facts.isEmpty()
        && before.content().orElseThrow().aids().get(command.aidId())
            instanceof AidState.Delivered aid) {
      aid.paidBy()
          .ifPresent(fund -> hands.require(fund, command.caseId(), command.aidId(), metadata));
      Money outstanding = new Money(aid.terms().money().fen() - aid.repaid().fen());
      funds.refund(before, command.aidId(), outstanding, aid.terms().goods(), command.occurredOn());
    }
    return facts;
  }
}
