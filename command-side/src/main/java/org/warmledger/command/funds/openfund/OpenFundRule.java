package org.warmledger.command.funds.openfund;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundState;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundOpened;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.FundTerms;

/** A code belongs to one fund for ever; opening the same fund again is already so. */
public final class OpenFundRule {

  private OpenFundRule() {}

  /** Opens it, by what somebody entered. */
  public static Decision<FundEvent> decide(MovementEntered order, FundState state) {
    FundTerms terms = order.content().terms().orElseThrow();
    return switch (state) {
      case FundState.Unopened unopened -> Decision.accept(opened(order, terms));
      case FundState.Open open when isSame(order.union(), terms, open.book()) ->
          Decision.alreadySo();
      case FundState.Open _, FundState.Closed _ ->
          Decision.reject(RejectionCode.FUND_ALREADY_OPENED);
    };
  }

  private static FundOpened opened(MovementEntered order, FundTerms terms) {
    return new FundOpened(
        order.fund(),
        order.union(),
        terms.name(),
        terms.source(),
        terms.projectReference(),
        terms.scope(),
        order.occurredOn());
  }

  private static boolean isSame(UnionPath union, FundTerms terms, FundBook book) {
    return book.union().equals(union) && book.terms().equals(terms);
  }
}
