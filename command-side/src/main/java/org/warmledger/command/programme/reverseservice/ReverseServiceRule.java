package org.warmledger.command.programme.reverseservice;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.programme.ActivityRule;
import org.warmledger.command.programme.ActivityState;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;

/** A service is reversed once, not before it was provided (C29). */
public final class ReverseServiceRule {

  private ReverseServiceRule() {}

  public static Decision<ServiceReversed> decide(
      ReverseService command, ActivityState<ServiceProvided, ServiceReversed> state) {
    return ActivityRule.toReverse(
        state,
        RejectionCode.SERVICE_NOT_FOUND,
        fact ->
            new ServiceReversed(
                fact.serviceId(),
                fact.union(),
                command.reason(),
                command.voucher(),
                command.occurredOn()));
  }
}
