package org.warmledger.command.unions;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;

/** Puts a union right that was registered wrongly. */
@Component
class AmendUnionHandler {

  @CommandHandler
  Written handle(AmendUnion command, UnionRegister unions) {
    return unions
        .loadOrCreate(command.code())
        .decide(union -> AmendUnionRule.decide(command, union));
  }
}
