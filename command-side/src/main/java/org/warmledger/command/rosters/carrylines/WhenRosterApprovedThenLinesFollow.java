package org.warmledger.command.rosters.carrylines;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.FollowingReader;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterLineRenewed;

/**
 * Notes every roster down that is approved, or of which a line is paid once more, in the
 * transaction that moves the reader on: from then on its lines are carried until all have reached
 * their files.
 */
@Component
@ProcessingGroup(WhenRosterApprovedThenLinesFollow.READER)
record WhenRosterApprovedThenLinesFollow(CarryingList list) {

  static final String READER = "roster-carrying";

  @Bean
  static ConfigurerModule rosterCarryingReader() {
    return FollowingReader.named(READER);
  }

  @EventHandler
  void on(RosterLineRenewed event) {
    list.add(event.rosterId(), event.union());
  }

  @EventHandler
  void on(RosterApproved event) {
    list.add(event.rosterId(), event.union());
  }
}
