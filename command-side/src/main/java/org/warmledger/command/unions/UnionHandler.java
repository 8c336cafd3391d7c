package org.warmledger.command.unions;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;

/** Gives unions their place in the tree and their go-live day, and puts both right. */
@Component
record UnionHandler(UnionRegister unions, PastDays past) {

  @CommandHandler
  Written handle(RegisterUnion command) {
    return unions
        .loadOrCreate(command.code())
        .decide(union -> RegisterUnionRule.decide(command, union));
  }

  @CommandHandler
  Written handle(AmendUnion command) {
    return unions
        .loadOrCreate(command.code())
        .decide(union -> AmendUnionRule.decide(command, union));
  }

  @CommandHandler
  Written handle(DeclareGoLive command) {
    return unions
        .loadOrCreate(command.union())
        .decide(union -> GoLiveRule.decide(command, union, past.latest(command.union())));
  }

  @CommandHandler
  Written handle(WithdrawGoLive command) {
    return unions.loadOrCreate(command.union()).decide(union -> GoLiveRule.decide(command, union));
  }
}
