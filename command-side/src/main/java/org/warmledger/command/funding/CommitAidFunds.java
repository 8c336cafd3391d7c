package org.warmledger.command.funding;

import java.util.List;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.command.funds.Order;
import org.warmledger.events.ids.FundCode;

/** Set aside what can be covered, in the order of the orders. */
record CommitAidFunds(@RoutingKey FundCode fund, List<Order> orders) {
  CommitAidFunds {
    orders = List.copyOf(orders);
  }
}
