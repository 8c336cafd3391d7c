package org.warmledger.command.funds.openfund;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundState;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundOpened;

/** A code belongs to one fund for ever; opening the same fund again is already so. */
public final class OpenFundRule {

  private OpenFundRule() {}

  public static Decision<FundEvent> decide(OpenFund command, FundState state) {
    return switch (state) {
      case FundState.Unopened unopened -> Decision.accept(opened(command));
      case FundState.Open open when isSame(command, open.book()) -> Decision.alreadySo();
      case FundState.Open _, FundState.Closed _ ->
          Decision.reject(RejectionCode.FUND_ALREADY_OPENED);
    };
  }

  private static FundOpened opened(OpenFund command) {
    return new FundOpened(
        command.fund(),
        command.union(),
        command.name(),
        command.source(),
        command.projectReference(),
        command.scope(),
        command.occurredOn());
  }

  private static boolean isSame(OpenFund command, FundBook book) {
    return book.union().equals(command.union())
        && book.name().equals(command.name())
        && book.source() == command.source()
        && book.projectReference().equals(command.projectReference())
        && book.scope().equals(command.scope());
  }
}
