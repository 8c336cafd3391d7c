package org.warmledger.command.programme;

import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.EnterpriseVisited;

/**
 * Record a visit to an enterprise in difficulty.
 *
 * @param fund that it names, as it is now; absent when none is open by that code
 */
record VisitEnterprise(EnterpriseVisited fact, Optional<FundFacts> fund) {

  @RoutingKey
  String stream() {
    return fact.visitId().value();
  }

  @Override
  public String toString() {
    return "VisitEnterprise";
  }
}
