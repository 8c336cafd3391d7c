package org.warmledger.command.funds.amendfund;

import java.util.List;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundRules;
import org.warmledger.command.funds.FundState;
import org.warmledger.command.funds.TiesRule;
import org.warmledger.events.FundAmended;
import org.warmledger.events.FundEvent;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.values.FundTerms;
import org.warmledger.events.values.Receipt;

/**
 * What a fund was opened with is amended while it is open; while something is set aside, nothing
 * that was allowed then is forbidden, and what binds the money of others that it took in stays.
 */
public final class AmendFundRule {

  private AmendFundRule() {}

  /**
   * Amends it, by what somebody entered.
   *
   * @param givers what the funds are bound by that handed something on to it
   */
  public static Decision<FundEvent> decide(
      MovementEntered order, FundState state, List<FundTerms> givers) {
    return FundRules.whenOpen(
        state, RejectionCode.FUND_NOT_FOUND, book -> decide(order, book, givers));
  }

  private static Decision<FundEvent> decide(
      MovementEntered order, FundBook book, List<FundTerms> givers) {
    FundTerms terms = order.content().terms().orElseThrow();
    if (terms.equals(book.terms())) {
      return Decision.reject(RejectionCode.FUND_UNCHANGED);
    }
    if (book.days().isBeforeOpening(order.occurredOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    if (book.owes() && NarrowingRule.of(book, terms.scope())) {
      return Decision.reject(RejectionCode.FUND_COMMITTED);
    }
    return TiesRule.refusal(givers, book.terms(), terms)
        .<Decision<FundEvent>>map(Decision.Refused::new)
        .orElseGet(() -> Decision.accept(amended(order, terms, book)));
  }

  private static FundAmended amended(MovementEntered order, FundTerms terms, FundBook book) {
    return new FundAmended(
        book.fund(),
        book.union(),
        terms,
        order.content().reason().orElse(""),
        order.content().voucher().map(Receipt::voucher).orElse(""),
        order.occurredOn());
  }
}
