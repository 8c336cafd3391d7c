package org.warmledger.command.rosters.carrylines;

import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionCode;

/** Rosters that the automation could not carry whole: seen, and tried again on demand. */
@Component
public record StuckRosters(CarryingList list) {

  /** Those of a union and those below it. */
  public List<StuckRoster> within(UnionCode scope) {
    return list.stuck(scope);
  }

  /** Takes it up at the next look; whether it is one of them. */
  public boolean retry(RosterId rosterId, UnionCode scope) {
    boolean known = within(scope).stream().anyMatch(roster -> roster.rosterId().equals(rosterId));
    if (known) {
      list.hurry(rosterId);
    }
    return known;
  }
}
