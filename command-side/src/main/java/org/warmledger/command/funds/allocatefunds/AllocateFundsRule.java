package org.warmledger.command.funds.allocatefunds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundRules;
import org.warmledger.command.funds.FundState;
import org.warmledger.command.funds.TiesRule;
import org.warmledger.command.funds.Transfer;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundReceived;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.Share;

/**
 * Only what is in hand is handed on (C22), and only to a fund of a union below that is at least as
 * bound: giver and receiver write the same shares, or neither writes anything.
 */
public final class AllocateFundsRule {

  private AllocateFundsRule() {}

  public static Decision<Transfer> decide(AllocateFunds command, FundState giver, FundState to) {
    return FundRules.whenOpen(
        giver,
        RejectionCode.FUND_NOT_FOUND,
        from ->
            FundRules.whenOpen(
                to, RejectionCode.UNKNOWN_FUND, below -> decide(command, from, below)));
  }

  private static Decision<Transfer> decide(AllocateFunds command, FundBook from, FundBook to) {
    if (!to.isBelow(from)) {
      return Decision.reject(RejectionCode.FUND_NOT_BELOW);
    }
    if (Stream.of(from, to).anyMatch(fund -> fund.days().isBeforeOpening(command.occurredOn()))) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return TiesRule.refusal(from.terms(), to.terms())
        .or(() -> FundRules.tooMuch(to, command.amounts()))
        .<Decision<Transfer>>map(Decision.Refused::new)
        .orElseGet(
            () ->
                FundRules.draw(
                        from,
                        lot -> true,
                        command.amounts(),
                        command.occurredOn(),
                        RejectionCode.C22_OVERDRAWN)
                    .map(shares -> transfer(command, from, to, shares)));
  }

  private static Transfer transfer(
      AllocateFunds command, FundBook from, FundBook to, List<Share> shares) {
    return new Transfer(
        new FundAllocated(
            from.fund(),
            from.union(),
            command.transfer(),
            to.fund(),
            to.union(),
            shares,
            command.voucher(),
            command.occurredOn()),
        Optional.of(
            new FundReceived(
                to.fund(),
                to.union(),
                from.source(),
                Optional.of(new Giver(from.fund(), from.union(), command.transfer())),
                shares,
                Optional.empty(),
                Optional.empty(),
                command.voucher(),
                Optional.empty(),
                command.occurredOn())));
  }
}
