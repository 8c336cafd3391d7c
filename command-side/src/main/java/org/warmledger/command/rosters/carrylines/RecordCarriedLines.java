package org.warmledger.command.rosters.carrylines;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.values.CarriedLine;

/** State which lines have reached their files, and which were kept from them. */
record RecordCarriedLines(
    @RoutingKey RosterId rosterId, List<CarriedLine> lines, LocalDate occurredOn) {
  RecordCarriedLines {
    lines = List.copyOf(lines);
  }
}
