package org.warmledger.command.programme;

import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;

/** Folds the facts of a service into its state. */
final class Service {

  private Service() {}

  static ServiceState evolve(ServiceState state, ServiceEvent event) {
    return switch (event) {
      case ServiceProvided provided -> new ServiceState.Provided(provided);
      case ServiceReversed reversed ->
          new ServiceState.Reversed(
              state
                  .provided()
                  .orElseThrow(
                      () -> new IllegalStateException("a service starts by being provided")),
              reversed);
    };
  }
}
