package org.warmledger.command.programme;

import java.util.Optional;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.streams.Streams;
import org.warmledger.events.CentreEvent;
import org.warmledger.events.ids.UnionPath;

/** Loads centres: each union has one. */
@Component
public class Centres extends Streams<UnionPath, CentreEvent, CentreState> {

  private static final String PREFIX = "centre-";

  Centres(Repository<CentreStream> repository) {
    super(repository, CentreStream::new, Centres::stream);
  }

  public static String stream(UnionPath union) {
    return PREFIX + union.code();
  }

  /** The code of the union whose centre goes by that name; none when it is no name of a centre. */
  public static Optional<String> union(String centre) {
    return Optional.of(centre)
        .filter(name -> name.startsWith(PREFIX))
        .map(name -> name.substring(PREFIX.length()));
  }
}
