package org.warmledger.command.programme.reversevisit;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.programme.ActivityRule;
import org.warmledger.command.programme.ActivityState;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;

/** A visit is reversed once, not before it was made (C29). */
final class ReverseEnterpriseVisitRule {

  private ReverseEnterpriseVisitRule() {}

  static Decision<EnterpriseVisitReversed> decide(
      ReverseEnterpriseVisit command,
      ActivityState<EnterpriseVisited, EnterpriseVisitReversed> state) {
    return ActivityRule.toReverse(
        state,
        RejectionCode.VISIT_NOT_FOUND,
        fact ->
            new EnterpriseVisitReversed(
                fact.visitId(),
                fact.union(),
                command.reason(),
                command.voucher(),
                command.occurredOn()));
  }
}
