package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** Gives back to its fund what a household gave back, within the caller's unit of work. */
@Component
public record AidRefunds(FundBooks books) {

  /**
   * Refunds delivered aid, or a part of it; what was given before the ledger kept funds is in no
   * book. Settles first where that has not followed the delivery yet.
   *
   * @param state of the file before
   */
  public void refund(
      CaseState state, AidId aid, Money money, List<Goods> goods, LocalDate occurredOn) {
    AidRules.known(state, aid)
        .flatMap(AidState::delivered)
        .ifPresent(delivered -> refund(delivered, money, goods, occurredOn));
  }

  /** Takes back that a part of a loan had come back. */
  public void unrefund(AidState.Delivered loan, Money money, LocalDate occurredOn) {
    loan.paidBy()
        .ifPresent(
            fund -> books.unrefund(fund, loan.commitment().orElseThrow(), money, occurredOn));
  }

  private void refund(
      AidState.Delivered delivered, Money money, List<Goods> goods, LocalDate occurredOn) {
    Optional<FundCode> fund = delivered.terms().fund();
    Optional<CommitmentId> commitment = delivered.commitment();
    if (fund.isPresent() && commitment.isPresent()) {
      books.settle(fund.get(), List.of(commitment.get()), delivered.deliveredOn());
      books.refund(fund.get(), commitment.get(), new FundAmounts(money, goods), occurredOn);
    }
  }
}
