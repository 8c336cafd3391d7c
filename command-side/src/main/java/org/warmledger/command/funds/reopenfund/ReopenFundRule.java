package org.warmledger.command.funds.reopenfund;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundState;
import org.warmledger.events.FundClosureReversed;
import org.warmledger.events.FundEvent;
import org.warmledger.events.MovementEntered;

/** A fund that was closed is open again, as it was, when its closure is taken back. */
public final class ReopenFundRule {

  private ReopenFundRule() {}

  /** Opens it again, by what somebody entered. */
  public static Decision<FundEvent> decide(MovementEntered order, FundState state) {
    return switch (state) {
      case FundState.Unopened _ -> Decision.reject(RejectionCode.FUND_NOT_FOUND);
      case FundState.Open _ -> Decision.reject(RejectionCode.NOTHING_TO_TAKE_BACK);
      case FundState.Closed closed when order.occurredOn().isBefore(closed.book().days().last()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case FundState.Closed closed -> Decision.accept(reversed(order, closed.book()));
    };
  }

  private static FundClosureReversed reversed(MovementEntered order, FundBook book) {
    return new FundClosureReversed(
        book.fund(), book.union(), order.content().reason().orElse(""), order.occurredOn());
  }
}
