package org.warmledger.command.rosters;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.streams.GuardedStreams;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.ids.RosterId;

/** Loads rosters. */
@Component
public class Rosters extends GuardedStreams<RosterId, RosterEvent, RosterState> {

  Rosters(Repository<RosterStream> rosters) {
    super(
        rosters,
        RosterStream::new,
        RosterId::value,
        RejectionCode.ROSTER_NOT_FOUND,
        roster -> roster.content().map(RosterSheet::union));
  }
}
