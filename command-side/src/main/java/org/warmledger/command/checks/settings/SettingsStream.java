package org.warmledger.command.checks.settings;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.CheckSetting;

/** Stream of what one union set for the checks. */
@Aggregate
class SettingsStream extends LedgerStream<CheckSetting, SettingsState> {

  SettingsStream() {
    super(SettingsState.nothing());
  }

  @EventSourcingHandler
  void on(CheckSetting event) {
    became(Settings.stream(event.union().code()), state().evolve(event));
  }
}
