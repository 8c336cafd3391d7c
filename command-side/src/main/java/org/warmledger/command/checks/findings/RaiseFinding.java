package org.warmledger.command.checks.findings;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.FindingRaised;

/** State that a check found something. */
public record RaiseFinding(FindingRaised fact) {

  @TargetAggregateIdentifier
  String stream() {
    return fact.findingId().value();
  }
}
