package org.warmledger.command.funds.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.Fund;
import org.warmledger.command.funds.FundReader;
import org.warmledger.command.funds.FundState;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.funds.takebackmove.TakeBackMove;
import org.warmledger.command.funds.takebackmove.TakeBackMoveRule;
import org.warmledger.command.unions.GoLiveDays;
import org.warmledger.events.FundEvent;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.FundFlow;

/**
 * What comes back of loans of the past, taken in by funds of this ledger within the unit of work in
 * which it is confirmed.
 */
@Component
public record LoanParts(Funds funds, FundReader reader, GoLiveDays days) {

  private static final String TAKEN_BACK = "还款撤回";

  /**
   * Asks when it is entered, so that nothing waits that can't be.
   *
   * @param reach of who enters it
   * @throws RuntimeException FUND_REQUIRED, GO_LIVE_MISSING, BEFORE_GO_LIVE, UNKNOWN_FUND,
   *     FUND_CLOSED, C23_OUT_OF_SCOPE, DATE_OUT_OF_ORDER
   */
  public void ask(LoanPart part, UnionCode reach) {
    FundState named = part.fund().map(reader::kept).orElseGet(Fund::unopened);
    var unused = LoanPartRule.decide(part, books(part, named, reach)).orRefuse();
  }

  /**
   * Takes it in, as the fund is now.
   *
   * @param reach of who confirms it
   * @throws RuntimeException as when it is entered
   */
  public void takeIn(LoanPart part, UnionCode reach) {
    var fund = part.fund().map(funds::named);
    FundState state = fund.map(known -> known.state()).orElseGet(Fund::unopened);
    List<FundEvent> facts = LoanPartRule.decide(part, books(part, state, reach)).orRefuse();
    fund.ifPresent(known -> known.write(facts));
  }

  private LoanPartRule.Books books(LoanPart part, FundState fund, UnionCode reach) {
    return new LoanPartRule.Books(days.goLiveOn(part.union().code()), fund, reach);
  }

  /**
   * It did not come after all.
   *
   * @throws RuntimeException FUND_CLOSED; FACT_RESTED_ON when it has left the fund since
   */
  public void takeBack(LoanPart part, StaffId by, LocalDate on) {
    part.fund().ifPresent(code -> takeBack(code, part, by, on));
  }

  private void takeBack(FundCode code, LoanPart part, StaffId by, LocalDate on) {
    var fund = funds.named(code);
    TakeBackMove asked =
        new TakeBackMove(
            FundFlow.RECEIPT, part.repayment().appropriation().value(), TAKEN_BACK, by, on);
    TakeBackMoveRule.decide(asked, fund.state(), Optional.empty())
        .orRefuse()
        .forEach(both -> fund.write(both.here()));
  }
}
