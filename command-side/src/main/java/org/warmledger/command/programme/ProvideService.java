package org.warmledger.command.programme;

import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.ServiceProvided;

/**
 * Record a service.
 *
 * @param fund that it names, as it is now; absent when none is open by that code
 */
record ProvideService(ServiceProvided fact, Optional<FundFacts> fund) {

  @RoutingKey
  String stream() {
    return fact.serviceId().value();
  }

  @Override
  public String toString() {
    return "ProvideService";
  }
}
