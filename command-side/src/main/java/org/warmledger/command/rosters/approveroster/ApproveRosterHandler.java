package org.warmledger.command.rosters.approveroster;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.funds.Order;
import org.warmledger.command.funds.ShownFunds;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.command.rosters.Rosters;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.ids.GrantId;

/**
 * Approves a roster and sets the funds of every line aside in one unit of work: of two rosters that
 * race for the last yuan one is approved, the other is not.
 */
@Component
class ApproveRosterHandler {

  @CommandHandler
  Written handle(
      ApproveRoster command,
      MetaData metadata,
      Rosters rosters,
      ShownFunds shown,
      FundBooks funds) {
    var roster = rosters.admitted(command.rosterId(), metadata);
    Decision<RosterEvent> decision = ApproveRosterRule.decide(command, roster.state());
    if (!decision.orRefuse().isEmpty()) {
      RosterSheet sheet = roster.state().content().orElseThrow();
      List<Order> orders = ApproveRosterRule.orders(command, sheet);
      Optional<GrantId> grant =
          shown
              .find(sheet.fund(), metadata, FundAmounts.of(orders), command.occurredOn())
              .flatMap(FundFacts::grant);
      funds.commit(sheet.fund(), orders.stream().map(order -> order.under(grant)).toList());
    }
    return roster.record(decision);
  }
}
