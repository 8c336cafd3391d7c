package org.warmledger.command.programme;

import java.util.Optional;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;

/** The life of a service: provided, and perhaps taken back. */
public sealed interface ServiceState {

  /** Nobody recorded it. */
  record Unknown() implements ServiceState {}

  /** It counts. */
  record Provided(ServiceProvided fact) implements ServiceState {}

  /** It was entered wrongly. */
  record Reversed(ServiceProvided fact, ServiceReversed by) implements ServiceState {}

  /** What happened, whether it counts or not. */
  default Optional<ServiceProvided> provided() {
    return switch (this) {
      case Unknown unknown -> Optional.empty();
      case Provided provided -> Optional.of(provided.fact());
      case Reversed reversed -> Optional.of(reversed.fact());
    };
  }
}
