package org.warmledger.command.funds.grantfunds;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundRules;
import org.warmledger.command.funds.FundState;
import org.warmledger.command.funds.Grant;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundGrantEnded;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.ids.GrantId;

/** A grant ends after its last day, or at once when the union that gave it says so. */
public final class EndGrantRule {

  private EndGrantRule() {}

  /** Ends it, by what somebody entered. */
  public static Decision<FundEvent> decide(MovementEntered order, FundState state) {
    GrantId id = order.content().ends().orElseThrow();
    return FundRules.whenOpen(
        state,
        RejectionCode.FUND_NOT_FOUND,
        book ->
            book.grants()
                .find(id)
                .map(grant -> decide(order, book, grant))
                .orElseGet(() -> Decision.reject(RejectionCode.GRANT_NOT_FOUND)));
  }

  private static Decision<FundEvent> decide(MovementEntered order, FundBook book, Grant grant) {
    if (grant.endedOn().isPresent() || order.occurredOn().isAfter(grant.terms().until())) {
      return Decision.reject(RejectionCode.GRANT_ENDED);
    }
    return order.occurredOn().isBefore(grant.givenOn())
        ? Decision.reject(RejectionCode.DATE_OUT_OF_ORDER)
        : Decision.accept(
            new FundGrantEnded(
                book.fund(),
                book.union(),
                grant.id(),
                order.content().reason().orElse(""),
                order.occurredOn()));
  }
}
