package org.warmledger.command.unions;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;

/** Gives a union its place in the tree. */
@Component
class RegisterUnionHandler {

  @CommandHandler
  Written handle(RegisterUnion command, UnionRegister unions) {
    return unions
        .loadOrCreate(command.code())
        .decide(union -> RegisterUnionRule.decide(command, union));
  }
}
