package org.warmledger.command.programme.reverseservice;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.programme.ServiceState;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;

/** A service is reversed once, not before it was provided (C29). */
public final class ReverseServiceRule {

  private ReverseServiceRule() {}

  public static Decision<ServiceReversed> decide(ReverseService command, ServiceState state) {
    return switch (state) {
      case ServiceState.Unknown unknown -> Decision.reject(RejectionCode.SERVICE_NOT_FOUND);
      case ServiceState.Provided provided
          when command.occurredOn().isBefore(provided.fact().occurredOn()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case ServiceState.Provided provided -> Decision.accept(reversed(command, provided.fact()));
      case ServiceState.Reversed done when done.by().equals(reversed(command, done.fact())) ->
          Decision.alreadySo();
      case ServiceState.Reversed other -> Decision.reject(RejectionCode.ALREADY_REVERSED);
    };
  }

  private static ServiceReversed reversed(ReverseService command, ServiceProvided fact) {
    return new ServiceReversed(
        fact.serviceId(), fact.union(), command.reason(), command.occurredOn());
  }
}
