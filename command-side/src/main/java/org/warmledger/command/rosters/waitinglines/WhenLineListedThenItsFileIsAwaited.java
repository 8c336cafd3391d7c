package org.warmledger.command.rosters.waitinglines;

import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.FollowingReader;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.RosterDirectory;
import org.warmledger.command.rosters.WaitingLines;
import org.warmledger.events.RosterLineRenewed;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterRejected;
import org.warmledger.events.values.CarriedLine;

/** Notes down which files a roster's lines wait for, until they reach them or never will. */
@Component
@ProcessingGroup(WhenLineListedThenItsFileIsAwaited.READER)
record WhenLineListedThenItsFileIsAwaited(WaitingLines lines, RosterDirectory rosters) {

  static final String READER = "waiting-lines";

  @Bean
  static ConfigurerModule waitingLinesReader() {
    return FollowingReader.named(READER);
  }

  @EventHandler
  void on(RosterLinesListed event) {
    lines.add(event.rosterId(), event.lines());
  }

  @EventHandler
  void on(RosterLineRenewed event) {
    rosters
        .find(event.rosterId())
        .content()
        .flatMap(sheet -> sheet.line(event.number()))
        .map(Line::listed)
        .ifPresent(line -> lines.add(event.rosterId(), List.of(line)));
  }

  @EventHandler
  void on(RosterLinesCarried event) {
    lines.remove(event.rosterId(), event.lines().stream().map(CarriedLine::number).toList());
  }

  @EventHandler
  void on(RosterRejected event) {
    lines.removeAll(event.rosterId());
  }
}
