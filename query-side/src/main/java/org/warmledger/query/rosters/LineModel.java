package org.warmledger.query.rosters;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.AidEvent;
import org.warmledger.events.RosterEvent;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per line of a roster, the payee sealed. */
@Component
final class LineModel extends ReadModel<Line> {

  static final IndexDefinition INDEX = new IndexDefinition("rosterlines", 5);

  private static final String SEPARATOR = "~";

  LineModel() {
    super(
        RosterLookup.READER,
        INDEX,
        Line.class,
        Grain.across(LinePlaces.KINDS, LineModel::lines),
        LineModel::fold);
  }

  static String place(String roster, int number) {
    return roster + SEPARATOR + number;
  }

  private static Stream<String> lines(Fact fact) {
    return fact.event() instanceof RosterEvent event
        ? Line.numbers(event).stream().map(number -> place(fact.streamId(), number))
        : LinePlaces.of(fact).map(at -> place(at.rosterId().toString(), at.number()));
  }

  private static Line fold(Optional<Line> before, String id, Fact fact) {
    int number = Integer.parseInt(id.substring(id.lastIndexOf(SEPARATOR) + 1));
    return fact.event() instanceof AidEvent aid
        ? before.orElseThrow(LinePlaces::unknown).with(aid)
        : Line.fold(before, (RosterEvent) fact.event(), number);
  }
}
