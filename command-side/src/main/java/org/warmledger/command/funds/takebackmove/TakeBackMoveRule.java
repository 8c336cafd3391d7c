package org.warmledger.command.funds.takebackmove;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundMoved;
import org.warmledger.command.funds.FundRules;
import org.warmledger.command.funds.FundState;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.lists.FundFlow;

/**
 * What moved is taken back while whoever received it has all of it in hand (C29): what was given
 * out of it since, handed on or set aside is taken back first. A receipt from another fund is taken
 * back where it was handed on.
 */
public final class TakeBackMoveRule {

  private TakeBackMoveRule() {}

  /** What the fund says, and what the fund on the other side says, if there is one. */
  public record Both(List<FundEvent> here, List<FundEvent> there) {
    public Both {
      here = List.copyOf(here);
      there = List.copyOf(there);
    }
  }

  public static Decision<Both> decide(
      TakeBackMove command, FundState state, Optional<FundState> other) {
    return FundRules.whenOpen(
        state,
        RejectionCode.FUND_NOT_FOUND,
        book ->
            book.moves()
                .find(command.flow(), command.about())
                .map(moved -> decide(command, book, moved, other))
                .orElseGet(() -> gone(command, book)));
  }

  private static Decision<Both> gone(TakeBackMove command, FundBook book) {
    return book.moves().tookBack(command.flow(), command.about())
        ? Decision.alreadySo()
        : Decision.reject(RejectionCode.NOTHING_TO_TAKE_BACK);
  }

  private static Decision<Both> decide(
      TakeBackMove command, FundBook book, FundMoved moved, Optional<FundState> other) {
    if (command.occurredOn().isBefore(moved.on())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    Both alone = new Both(List.of(reversed(command, book, moved)), List.of());
    if (command.flow() == FundFlow.RECEIPT) {
      return moved.other().isPresent()
          ? Decision.reject(RejectionCode.NOTHING_TO_TAKE_BACK)
          : ifHeld(command, book, moved, alone);
    }
    return other
        .map(
            known ->
                FundRules.whenOpen(
                    known,
                    RejectionCode.UNKNOWN_FUND,
                    there -> between(command, book, moved, there)))
        .orElseGet(() -> Decision.accept(alone));
  }

  private static Decision<Both> between(
      TakeBackMove command, FundBook book, FundMoved moved, FundBook there) {
    FundMoved received = there.moves().find(FundFlow.RECEIPT, moved.about()).orElseThrow();
    return ifHeld(
        command,
        there,
        received,
        new Both(
            List.of(reversed(command, book, moved)), List.of(reversed(command, there, received))));
  }

  /** All of it is in hand, and was on that day and ever since. */
  private static Decision<Both> ifHeld(
      TakeBackMove command, FundBook receiver, FundMoved received, Both both) {
    return FundRules.notHeld(receiver, received.shares(), command.occurredOn())
        .<Decision<Both>>map(Decision.Refused::new)
        .orElseGet(() -> Decision.accept(both));
  }

  private static FundMoveReversed reversed(TakeBackMove command, FundBook book, FundMoved moved) {
    return new FundMoveReversed(
        book.fund(),
        book.union(),
        moved.flow(),
        moved.about(),
        moved.source(),
        moved.other(),
        moved.shares(),
        moved.campaign(),
        command.reason(),
        command.reversedBy(),
        moved.enteredAs(),
        moved.on(),
        command.occurredOn());
  }
}
