package org.warmledger.command.funds;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.streams.Streams;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.ids.CommitmentId;

/** Loads commitments. */
@Component
class Commitments extends Streams<CommitmentId, CommitmentEvent, CommitmentState> {

  Commitments(Repository<CommitmentStream> commitments) {
    super(commitments, CommitmentStream::new, CommitmentId::value);
  }
}
