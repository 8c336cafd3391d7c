package org.warmledger.command.cases.repayloan;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidRefunds;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.funds.OwnHands;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ByHand;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.ids.RepaymentId;

/** Writes what is entered and what becomes of it; the fund moves with the confirmation. */
@Component
record RepaymentHandler(AidRefunds own, PastLoans past, OwnHands hands) {

  @CommandHandler
  Written handle(EnterRepayment command, MetaData metadata, CaseFiles files) {
    var file = files.admitted(command.caseId(), command.aidId(), metadata);
    CaseState before = file.state();
    List<CaseEvent> facts = RepaymentRule.decide(command, before).orRefuse();
    facts.forEach(fact -> past.entered(before, (RepaymentEntered) fact, metadata));
    return file.record(facts);
  }

  @CommandHandler
  Written handle(TakeBackRepayment command, MetaData metadata, CaseFiles files) {
    return files
        .admitted(command.caseId(), command.aidId(), metadata)
        .decide(file -> RepaymentRule.decide(command, file));
  }

  @CommandHandler
  Written handle(RefuseRepayment command, MetaData metadata, CaseFiles files) {
    return files
        .admitted(command.caseId(), command.aidId(), metadata)
        .decide(file -> RepaymentRule.decide(command, file));
  }

  @CommandHandler
  Written handle(ConfirmRepayment command, MetaData metadata, CaseFiles files) {
    var file = files.admitted(command.caseId(), command.aidId(), metadata);
    CaseState before = file.state();
    List<CaseEvent> facts = RepaymentRule.decide(command, before).orRefuse();
    for (CaseEvent fact : facts) {
      PastLoans.fund(before, fact)
          .ifPresent(
              fund ->
                  hands.require(
                      fund,
                      List.of(command.caseId().value()),
                      said -> isEntered(said, command.repayment()),
                      metadata));
      switch (fact) {
        case LoanRepaid repaid -> {
          own.refund(before, repaid.aidId(), repaid.money(), List.of(), repaid.occurredOn());
          past.repaid(before, repaid, metadata);
        }
        case RepaymentReversed back -> {
          own.unrefund(PastLoans.loan(before, back.aidId()), back.money(), back.occurredOn());
          past.reversed(before, back);
        }
        default -> throw new IllegalStateException("a confirmation brings back or takes back");
      }
    }
    return file.record(facts);
  }

  private static boolean isEntered(ByHand fact, RepaymentId repayment) {
    return fact instanceof RepaymentEntered entered && entered.repayment().equals(repayment);
  }
}
