package org.warmledger.command.funds.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.funds.movements.DecideMovement;
import org.warmledger.command.funds.movements.DecideMovement.MovementEnd;
import org.warmledger.command.funds.movements.HandLimits;
import org.warmledger.command.funds.movements.HandsNeeded;
import org.warmledger.command.funds.movements.MovementState;
import org.warmledger.command.funds.movements.Piece;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.ids.FundCode;

/** How many hands a movement takes, by what its fund has let go before: asked for in line. */
@Component
record HandCount(Funds funds, HandLimits limits) {

  HandsNeeded of(DecideMovement command, MovementState state) {
    return Optional.of(state)
        .filter(unused -> command.how() == MovementEnd.CONFIRM)
        .filter(MovementState.Waiting.class::isInstance)
        .flatMap(MovementState::content)
        .flatMap(entered -> of(entered, command.occurredOn()))
        .orElse(HandsNeeded.TWO);
  }

  private Optional<HandsNeeded> of(MovementEntered entered, LocalDate today) {
    entered.content().other().ifPresent(to -> funds.waitInLine(entered.fund(), to));
    return Piece.of(entered, this::holder)
        .map(piece -> limits.of(piece, before(entered.fund()), entered.union(), today));
  }

  private String holder(FundCode below) {
    return funds
        .named(below)
        .state()
        .content()
        .map(book -> book.union().code().value())
        .orElseGet(below::value);
  }

  private List<Piece> before(FundCode fund) {
    return funds.load(fund, RejectionCode.FUND_NOT_FOUND).state().content().stream()
        .flatMap(Piece::of)
        .toList();
  }
}
