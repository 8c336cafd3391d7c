package org.warmledger.command.rosters.carrylines;

import org.springframework.stereotype.Component;
import org.warmledger.command.following.Noting;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineRenewed;

/**
 * Notes every roster down that is approved, or of which a line is paid once more, in the
 * transaction that moves the reader on: from then on its lines are carried until all have reached
 * their files.
 */
@Component
record WhenRosterApprovedThenLinesFollow(CarryingList list) implements Noting {

  static final String READER = "roster-carrying";

  @Override
  public String token() {
    return READER;
  }

  @Override
  public boolean isConcernedBy(Class<?> fact) {
    return RosterEvent.class.isAssignableFrom(fact);
  }

  @Override
  public void on(LedgerEvent event) {
    switch (event) {
      case RosterLineRenewed renewed -> list.add(renewed.rosterId(), renewed.union());
      case RosterApproved approved -> list.add(approved.rosterId(), approved.union());
      default -> {}
    }
  }
}
