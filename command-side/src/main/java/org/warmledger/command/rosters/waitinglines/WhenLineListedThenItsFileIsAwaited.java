package org.warmledger.command.rosters.waitinglines;

import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.command.following.Noting;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.RosterDirectory;
import org.warmledger.command.rosters.WaitingLines;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineRenewed;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterRejected;
import org.warmledger.events.values.CarriedLine;

/** Notes down which files a roster's lines wait for, until they reach them or never will. */
@Component
record WhenLineListedThenItsFileIsAwaited(WaitingLines lines, RosterDirectory rosters)
    implements Noting {

  @Override
  public String token() {
    return "waiting-lines";
  }

  @Override
  public boolean isConcernedBy(Class<?> fact) {
    return RosterEvent.class.isAssignableFrom(fact);
  }

  @Override
  public void on(LedgerEvent event) {
    switch (event) {
      case RosterLinesListed listed -> lines.add(listed.rosterId(), listed.lines());
      case RosterLineRenewed renewed -> renewed(renewed);
      case RosterLinesCarried carried ->
          lines.remove(
              carried.rosterId(), carried.lines().stream().map(CarriedLine::number).toList());
      case RosterRejected rejected -> lines.removeAll(rejected.rosterId());
      default -> {}
    }
  }

  private void renewed(RosterLineRenewed event) {
    rosters
        .find(event.rosterId())
        .content()
        .flatMap(sheet -> sheet.line(event.number()))
        .map(Line::listed)
        .ifPresent(line -> lines.add(event.rosterId(), List.of(line)));
  }
}
