package org.warmledger.query.rosters;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.RosterEvent;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per line of a roster, the payee sealed. */
final class LineModel implements ReadModel<Line> {

  static final IndexDefinition INDEX = new IndexDefinition("rosterlines", 1);

  private static final String SEPARATOR = "~";

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<Line> documentType() {
    return Line.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    return RosterEvent.class.isAssignableFrom(fact.type())
        ? Line.numbers((RosterEvent) fact.event()).stream()
            .map(number -> fact.streamId() + SEPARATOR + number)
        : Stream.empty();
  }

  @Override
  public Line fold(Optional<Line> before, String id, Fact fact) {
    int number = Integer.parseInt(id.substring(id.lastIndexOf(SEPARATOR) + 1));
    return Line.fold(before, (RosterEvent) fact.event(), number);
  }
}
