package org.warmledger.command.funds.closefund;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundState;
import org.warmledger.events.FundClosed;
import org.warmledger.events.FundEvent;
import org.warmledger.events.MovementEntered;

/** A fund is closed with nothing in hand and nothing committed, neither money nor goods. */
public final class CloseFundRule {

  private CloseFundRule() {}

  /** Closes it, by what somebody entered. */
  public static Decision<FundEvent> decide(MovementEntered order, FundState state) {
    return switch (state) {
      case FundState.Unopened unopened -> Decision.reject(RejectionCode.FUND_NOT_FOUND);
      case FundState.Open open when order.occurredOn().isBefore(open.book().days().last()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case FundState.Open open when open.book().nothingLeft() ->
          Decision.accept(closed(order, open.book()));
      case FundState.Open open -> Decision.reject(RejectionCode.FUND_NOT_EMPTY);
      case FundState.Closed closed -> Decision.alreadySo();
    };
  }

  private static FundClosed closed(MovementEntered order, FundBook book) {
    return new FundClosed(
        book.fund(), book.union(), order.content().reason().orElse(""), order.occurredOn());
  }
}
