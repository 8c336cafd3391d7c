package org.warmledger.command.rosters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.command.streams.OpenTexts;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterLinesPaid;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.RosterLine;

/** Stream of one roster. */
@Aggregate
class RosterStream extends LedgerStream<RosterEvent, RosterState> {

  private static final Payee NOBODY = new Payee("", "", Optional.empty());

  RosterStream() {
    super(Roster.unknown());
  }

  /** Lines and the bank's answers hold numbers alone; what is said of all of them names nobody. */
  @Override
  protected void refuse(List<? extends RosterEvent> facts) {
    OpenTexts.in(facts.stream().filter(fact -> !isOfLines(fact)))
        .refuse(() -> names(facts).collect(Collectors.toSet()));
  }

  private static boolean isOfLines(RosterEvent fact) {
    return fact instanceof RosterLinesListed
        || fact instanceof RosterLinesCarried
        || fact instanceof RosterLinesPaid;
  }

  private Stream<String> names(List<? extends RosterEvent> facts) {
    Stream<RosterLine> now =
        facts.stream()
            .flatMap(
                fact ->
                    fact instanceof RosterLinesListed listed
                        ? listed.lines().stream()
                        : Stream.empty());
    Stream<RosterLine> before =
        state().content().stream().flatMap(sheet -> sheet.lines().stream()).map(Line::listed);
    return Stream.concat(now, before)
        .map(line -> line.payee().orElse(NOBODY).name())
        .filter(name -> name.length() > 1);
  }

  @EventSourcingHandler
  void on(RosterEvent event) {
    became(event.rosterId().value(), Roster.evolve(state(), event));
  }
}
