package org.warmledger.command.funds.booking;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundMoved;
import org.warmledger.command.funds.FundReader;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.funds.Moves;
import org.warmledger.command.funds.movements.Contents;
import org.warmledger.command.funds.movements.EnterMovement;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.values.Giver;

/** What a movement made, as its fund remembers it, when it is said not to have happened. */
@Component
record WhatMoved(Funds funds, FundReader reader) {

  /** In line for all funds that are touched, in one order whoever asks. */
  void waitInLine(EnterMovement command) {
    command
        .content()
        .other()
        .or(() -> madeBy(command).flatMap(FundMoved::other).map(Giver::fund))
        .ifPresent(other -> funds.waitInLine(command.fund(), other));
  }

  /** The same, with what is taken back: whoever confirms it sees how much that is. */
  EnterMovement told(EnterMovement command) {
    return madeBy(command)
        .map(
            moved ->
                new EnterMovement(
                    command.movement(),
                    command.fund(),
                    command.holder(),
                    Contents.takenBack(command.content(), moved),
                    command.enteredBy(),
                    command.occurredOn()))
        .orElse(command);
  }

  /** What is answered to somebody who takes back what was taken back before. */
  Optional<Written> alreadySo(EnterMovement command) {
    return command
        .content()
        .takesBack()
        .filter(which -> moves(command.fund()).tookBack(which))
        .map(which -> reader.thatTookBack(command.fund(), which))
        .map(standing -> new Written(standing.value(), reader.version(standing), true));
  }

  private Optional<FundMoved> madeBy(EnterMovement command) {
    Optional<MovementId> which = command.content().takesBack();
    return which.flatMap(known -> moves(command.fund()).madeBy(known));
  }

  private Moves moves(FundCode fund) {
    return reader.kept(fund).content().map(FundBook::moves).orElse(Moves.NONE);
  }
}
