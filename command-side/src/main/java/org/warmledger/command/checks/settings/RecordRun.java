package org.warmledger.command.checks.settings;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.CheckRan;

/** State that a check was run for a day. */
public record RecordRun(CheckRan fact) {

  /** A stream for each year keeps it short. */
  @TargetAggregateIdentifier
  String stream() {
    return streamOf(fact);
  }

  static String streamOf(CheckRan fact) {
    return "check-runs-" + fact.union().code() + "-" + fact.occurredOn().getYear();
  }
}
