package org.warmledger.command.funds.booking;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.Funds;
import org.warmledger.command.funds.OwnHands;
import org.warmledger.command.funds.ShownFunds;
import org.warmledger.command.funds.movements.DecideMovement;
import org.warmledger.command.funds.movements.EnterMovement;
import org.warmledger.command.funds.movements.MovementRule;
import org.warmledger.command.funds.movements.MovementState;
import org.warmledger.command.funds.movements.Movements;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.events.MovementConfirmed;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.MovementEvent;
import org.warmledger.events.MovementSeconded;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundMove;

/** Writes what is entered and what becomes of it; its funds move in the same unit of work. */
@Component
record MovementHandler(
    Movements movements,
    Funds funds,
    WhatMoved moved,
    Booking booking,
    HandCount hands,
    OwnHands own,
    ShownFunds shown) {

  @CommandHandler
  Written handle(EnterMovement command, MetaData metadata) {
    moved.waitInLine(command);
    UnionPath union = command.holder().orElseGet(() -> holder(command, metadata));
    var movement = movements.loadOrCreate(command.movement());
    boolean isNew = movement.state().content().isEmpty();
    return Optional.of(command)
        .filter(unused -> isNew)
        .flatMap(moved::alreadySo)
        .orElseGet(() -> entered(isNew ? moved.told(command) : command, union, movement));
  }

  private Written entered(
      EnterMovement command, UnionPath union, LoadedStream<MovementEvent, MovementState> movement) {
    var facts = MovementRule.decide(command, union, movement.state()).orRefuse();
    for (var fact : facts) {
      if (fact instanceof MovementEntered entered) {
        Runnable unused = booking.prepare(entered);
      }
    }
    movement.write(facts);
    return new Written(command.movement().value(), movement.version(), facts.isEmpty());
  }

  private UnionPath holder(EnterMovement command, MetaData metadata) {
    return funds
        .admitted(command.fund(), metadata)
        .state()
        .content()
        .map(FundBook::union)
        .orElseThrow(() -> Refusal.of(RejectionCode.FUND_NOT_FOUND));
  }

  @CommandHandler
  Written handle(DecideMovement command, MetaData metadata) {
    var movement = movements.toDecide(command.movement(), metadata);
    MovementState state = movement.state();
    var facts = MovementRule.decide(command, state, hands.of(command, state)).orRefuse();
    if (facts.stream().anyMatch(MovementConfirmed.class::isInstance)) {
      UnionPath payer = movements.payer(state).orElseThrow();
      own.requireItself(payer, command.movement().value(), metadata);
    }
    facts.forEach(fact -> book(fact, state, metadata));
    return movement.record(facts);
  }

  /** What a second agrees to has to be possible too, or a third waits for what can't be. */
  private void book(MovementEvent fact, MovementState state, MetaData metadata) {
    switch (fact) {
      case MovementSeconded _ -> {
        Runnable unused = prepared(state, metadata);
      }
      case MovementConfirmed _ -> prepared(state, metadata).run();
      default -> {}
    }
  }

  /** Of the fund as it was shown; it is asked for in line, so that nothing comes in between. */
  private Runnable prepared(MovementState state, MetaData metadata) {
    MovementEntered entered = state.content().orElseThrow();
    Runnable move = booking.prepare(entered);
    if (entered.content().kind() != FundMove.OPEN) {
      shown.requireSameTerms(entered.fund(), metadata);
    }
    return move;
  }
}
