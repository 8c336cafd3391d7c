package org.warmledger.command.funds.returnfunds;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundRules;
import org.warmledger.command.funds.FundState;
import org.warmledger.command.funds.Lot;
import org.warmledger.command.funds.Transfer;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.Share;

/**
 * What is in hand goes back where it came from, and nowhere else: to the upper fund, or to the
 * giver outside, who gets no more than is left of what they gave (C22).
 */
public final class ReturnFundsRule {

  private ReturnFundsRule() {}

  public static Decision<Transfer> decide(
      ReturnFunds command, FundState state, Optional<FundState> to) {
    return FundRules.whenOpen(
        state,
        RejectionCode.FUND_NOT_FOUND,
        book ->
            to.map(
                    above ->
                        FundRules.whenOpen(
                            above,
                            RejectionCode.UNKNOWN_FUND,
                            giver -> decide(command, book, Optional.of(giver))))
                .orElseGet(() -> decide(command, book, Optional.empty())));
  }

  private static Decision<Transfer> decide(
      ReturnFunds command, FundBook book, Optional<FundBook> giver) {
    if (giver.filter(above -> !book.isBelow(above)).isPresent()) {
      return Decision.reject(RejectionCode.FUND_NOT_BELOW);
    }
    if (Stream.concat(Stream.of(book), giver.stream())
        .anyMatch(fund -> fund.days().isBeforeOpening(command.occurredOn()))) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return giver
        .flatMap(above -> FundRules.tooMuch(above, command.amounts()))
        .<Decision<Transfer>>map(Decision.Refused::new)
        .orElseGet(() -> draw(command, book, giver));
  }

  private static Decision<Transfer> draw(
      ReturnFunds command, FundBook book, Optional<FundBook> giver) {
    return FundRules.draw(
            book,
            eligible(command, book),
            command.amounts(),
            command.occurredOn(),
            tooLittle(command))
        .map(shares -> transfer(command, book, giver, shares));
  }

  /** Nobody gets back what another gave. */
  private static Predicate<Lot> eligible(ReturnFunds command, FundBook book) {
    return command
        .giver()
        .filter(unused -> command.to().isEmpty())
        .map(book::givenBy)
        .orElse(lot -> lot.mayReturnTo(command.to()));
  }

  private static RejectionCode tooLittle(ReturnFunds command) {
    return command.to().isEmpty() && command.giver().isPresent()
        ? RejectionCode.GIVER_GAVE_LESS
        : RejectionCode.C22_OVERDRAWN;
  }

  private static Transfer transfer(
      ReturnFunds command, FundBook book, Optional<FundBook> giver, List<Share> shares) {
    return new Transfer(
        new FundReturned(
            book.fund(),
            book.union(),
            command.transfer(),
            command.to(),
            giver.map(FundBook::union),
            command.giver(),
            shares,
            command.reason(),
            command.occurredOn()),
        giver.map(above -> received(command, book, above, shares)));
  }

  private static FundReceived received(
      ReturnFunds command, FundBook book, FundBook above, List<Share> shares) {
    return new FundReceived(
        above.fund(),
        above.union(),
        above.source(),
        Optional.of(new Giver(book.fund(), book.union(), command.transfer())),
        shares,
        Optional.empty(),
        Optional.empty(),
        command.reason(),
        Optional.empty(),
        command.occurredOn());
  }
}
