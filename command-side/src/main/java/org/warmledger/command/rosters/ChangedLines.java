package org.warmledger.command.rosters;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.deliveraid.LineHands;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.RosterPlace;
import org.warmledger.events.ids.StaffId;

/** Reads from the roster whose hands changed a line. */
@Component
record ChangedLines(RosterDirectory rosters) implements LineHands {

  @Override
  public Set<StaffId> changed(AidId aid) {
    return RosterPlace.of(aid)
        .flatMap(
            place ->
                rosters
                    .find(place.rosterId())
                    .content()
                    .flatMap(sheet -> sheet.line(place.number())))
        .map(Line::changedBy)
        .orElse(Set.of());
  }
}
