package org.warmledger.command.unions;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;

/** Writes go-live days, and what takes them back. */
@Component
class GoLiveHandler {

  @CommandHandler
  Written handle(DeclareGoLive command, UnionRegister unions, PastDays past) {
    return unions
        .loadOrCreate(command.union())
        .decide(union -> GoLiveRule.decide(command, union, past.latest(command.union())));
  }

  @CommandHandler
  Written handle(WithdrawGoLive command, UnionRegister unions) {
    return unions.loadOrCreate(command.union()).decide(union -> GoLiveRule.decide(command, union));
  }
}
