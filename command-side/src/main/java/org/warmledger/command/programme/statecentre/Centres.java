package org.warmledger.command.programme.statecentre;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.streams.Streams;
import org.warmledger.events.CentreStated;
import org.warmledger.events.ids.UnionPath;

/** Loads centres: each union has one. */
@Component
class Centres extends Streams<UnionPath, CentreStated, CentreState> {

  Centres(Repository<CentreStream> repository) {
    super(repository, CentreStream::new, Centres::stream);
  }

  static String stream(UnionPath union) {
    return "centre-" + union.code();
  }
}
