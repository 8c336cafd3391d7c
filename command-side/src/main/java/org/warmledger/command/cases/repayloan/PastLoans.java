package org.warmledger.command.cases.repayloan;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidRules;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.funds.booking.LoanPart;
import org.warmledger.command.funds.booking.LoanParts;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.Receipt;

/** What comes back of loans that no fund of this ledger gave goes into one that is named. */
@Component
record PastLoans(LoanParts parts) {

  void entered(CaseState state, RepaymentEntered fact, Map<String, ?> metadata) {
    if (isPast(state, fact.aidId()) && fact.takesBack().isEmpty()) {
      parts.ask(part(fact), reach(metadata));
    }
  }

  void repaid(CaseState before, LoanRepaid fact, Map<String, ?> metadata) {
    if (isPast(before, fact.aidId())) {
      parts.takeIn(
          part(asked(before, fact.aidId(), fact.repayment().orElseThrow()).orElseThrow()),
          reach(metadata));
    }
  }

  /** What one person alone had entered, before that was asked of two, went into no fund. */
  void reversed(CaseState before, RepaymentReversed fact) {
    if (isPast(before, fact.aidId())) {
      asked(before, fact.aidId(), fact.takesBack())
          .ifPresent(asked -> parts.takeBack(part(asked), fact.confirmedBy(), fact.occurredOn()));
    }
  }

  /** The fund that what is confirmed goes into, or comes out of again. */
  static Optional<FundCode> fund(CaseState before, CaseEvent confirmed) {
    return switch (confirmed) {
      case LoanRepaid repaid -> fund(before, repaid.aidId(), repaid.repayment().orElseThrow());
      case RepaymentReversed back -> fund(before, back.aidId(), back.takesBack());
      default -> Optional.empty();
    };
  }

  private static Optional<FundCode> fund(CaseState before, AidId aid, RepaymentId repayment) {
    return loan(before, aid)
        .paidBy()
        .or(() -> asked(before, aid, repayment).flatMap(RepaymentEntered::fund));
  }

  private static boolean isPast(CaseState state, AidId aid) {
    return loan(state, aid).commitment().isEmpty();
  }

  private static Optional<RepaymentEntered> asked(
      CaseState state, AidId aid, RepaymentId repayment) {
    return loan(state, aid).repayments().find(repayment).flatMap(known -> known.entered());
  }

  static AidState.Delivered loan(CaseState state, AidId aid) {
    return AidRules.known(state, aid).flatMap(AidState::delivered).orElseThrow();
  }

  private static LoanPart part(RepaymentEntered asked) {
    return new LoanPart(
        asked.repayment(),
        asked.fund(),
        asked.union(),
        asked.money(),
        asked.voucher().map(Receipt::voucher).orElse(""),
        asked.occurredOn());
  }

  private static UnionCode reach(Map<String, ?> metadata) {
    return CommandData.fromMetadata(metadata).context().union();
  }
}
