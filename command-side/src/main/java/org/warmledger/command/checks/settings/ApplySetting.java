package org.warmledger.command.checks.settings;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.CheckEvent;
import org.warmledger.events.ids.UnionCode;

/** Set or state something about the checks of a union, as the fact that it becomes. */
record ApplySetting(CheckEvent fact) {

  @TargetAggregateIdentifier
  String stream() {
    return streamOf(fact.union().code());
  }

  static String streamOf(UnionCode union) {
    return "checks-" + union;
  }
}
