package org.warmledger.command.funds.grantfunds;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundRules;
import org.warmledger.command.funds.FundState;
import org.warmledger.command.funds.Grant;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundGranted;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.values.GrantTerms;
import org.warmledger.events.values.MovementContent;

/** The union that holds a fund lets one below spend out of it, one grant at a time (授权额度). */
public final class GrantFundsRule {

  private GrantFundsRule() {}

  /** Gives it, by what somebody entered. */
  public static Decision<FundEvent> decide(MovementEntered order, FundState state) {
    GrantTerms terms = order.content().grant().orElseThrow();
    return FundRules.whenOpen(
        state, RejectionCode.FUND_NOT_FOUND, book -> give(order, terms, book));
  }

  private static Decision<FundEvent> give(MovementEntered order, GrantTerms terms, FundBook book) {
    if (terms.to().equals(book.union()) || !terms.to().isWithin(book.union().code())) {
      return Decision.reject(RejectionCode.FUND_NOT_BELOW);
    }
    if (book.days().isBeforeOpening(terms.from())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    if (book.grants().all().stream().anyMatch(other -> meets(other, terms))) {
      return Decision.reject(RejectionCode.GRANT_ALREADY_GIVEN);
    }
    MovementContent content = order.content();
    return Decision.accept(
        new FundGranted(
            book.fund(),
            book.union(),
            order.movement().grant(),
            terms,
            content.money(),
            content.voucher().orElseThrow().voucher(),
            order.occurredOn()));
  }

  /** Whether a union would have two on one day. */
  private static boolean meets(Grant other, GrantTerms terms) {
    return other.terms().to().equals(terms.to())
        && other.endedOn().isEmpty()
        && !terms.from().isAfter(other.terms().until())
        && !other.terms().from().isAfter(terms.until());
  }
}
