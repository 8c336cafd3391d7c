package org.warmledger.command.funds.receivefunds;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundRules;
import org.warmledger.command.funds.FundState;
import org.warmledger.command.funds.TiesRule;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundReceived;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.values.Share;

/**
 * What comes from outside makes a new appropriation, and keeps its name to the last fen. What was
 * there already was there on the day on which the ledger became the book, and on no other.
 */
public final class ReceiveFundsRule {

  private ReceiveFundsRule() {}

  public static Decision<FundEvent> decide(ReceiveFunds command, FundState state) {
    return FundRules.whenOpen(state, RejectionCode.FUND_NOT_FOUND, book -> decide(command, book));
  }

  private static Decision<FundEvent> decide(ReceiveFunds command, FundBook book) {
    if (book.hasReceived(command.appropriation())) {
      return Decision.alreadySo();
    }
    if (book.days().isBeforeOpening(command.occurredOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    if (command.goLiveOn().filter(day -> !day.equals(command.occurredOn())).isPresent()) {
      return Decision.reject(RejectionCode.OPENING_NOT_AT_GO_LIVE);
    }
    return command
        .source()
        .flatMap(source -> TiesRule.refusal(source, book.terms()))
        .or(() -> FundRules.tooMuch(book, command.amounts()))
        .<Decision<FundEvent>>map(Decision.Refused::new)
        .orElseGet(() -> Decision.accept(received(command, book)));
  }

  private static FundReceived received(ReceiveFunds command, FundBook book) {
    return new FundReceived(
        book.fund(),
        book.union(),
        command.source().orElse(book.source()),
        Optional.empty(),
        List.of(
            new Share(
                command.appropriation(), command.amounts().money(), command.amounts().goods())),
        command.campaign(),
        command.giver(),
        command.voucher(),
        command.goLiveOn().map(day -> FundMove.OPENING),
        command.occurredOn());
  }
}
