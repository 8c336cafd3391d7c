package org.warmledger.command.funds.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundState;
import org.warmledger.command.funds.receivefunds.ReceiveFunds;
import org.warmledger.command.funds.receivefunds.ReceiveFundsRule;
import org.warmledger.events.FundEvent;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.UnionCode;

/**
 * From its go-live day on the funds of a union are its books, so what comes back of a loan that
 * none of them gave is taken in by one of them: of the union that keeps the file or of one above
 * it. What came back before is in what was carried over.
 */
public final class LoanPartRule {

  private LoanPartRule() {}

  /**
   * What the rule goes by.
   *
   * @param goLiveOn of the union that keeps the file
   * @param fund that is named; unopened where none is
   * @param reach of whoever says so: nobody moves a fund of a union above their own
   */
  public record Books(Optional<LocalDate> goLiveOn, FundState fund, UnionCode reach) {}

  /** What the fund says of it; nothing where it goes into none. */
  public static Decision<FundEvent> decide(LoanPart part, Books books) {
    boolean isLive = books.goLiveOn().filter(day -> !part.on().isBefore(day)).isPresent();
    if (!isLive) {
      return part.fund().isEmpty()
          ? new Decision.Accepted<>(List.of())
          : Decision.reject(
              books.goLiveOn().isPresent()
                  ? RejectionCode.BEFORE_GO_LIVE
                  : RejectionCode.GO_LIVE_MISSING);
    }
    if (part.fund().isEmpty()) {
      return Decision.reject(RejectionCode.FUND_REQUIRED);
    }
    return books
        .fund()
        .content()
        .filter(book -> book.union().isWithin(books.reach()))
        .map(book -> takenIn(part, book, books.fund()))
        .orElseGet(() -> Decision.reject(RejectionCode.UNKNOWN_FUND));
  }

  private static Decision<FundEvent> takenIn(LoanPart part, FundBook book, FundState fund) {
    return part.union().isWithin(book.union().code())
        ? ReceiveFundsRule.decide(receipt(part), fund)
        : Decision.reject(RejectionCode.C23_OUT_OF_SCOPE);
  }

  private static ReceiveFunds receipt(LoanPart part) {
    AppropriationId appropriation = part.repayment().appropriation();
    return new ReceiveFunds(
        appropriation,
        new FundAmounts(part.money(), List.of()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        part.voucher(),
        Optional.empty(),
        part.on());
  }
}
