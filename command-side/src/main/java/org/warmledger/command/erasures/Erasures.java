package org.warmledger.command.erasures;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.streams.GuardedStreams;
import org.warmledger.events.ErasureEvent;
import org.warmledger.events.ids.ErasureId;

/** Loads what is asked and done about erasing persons. */
@Component
public class Erasures extends GuardedStreams<ErasureId, ErasureEvent, ErasureState> {

  Erasures(Repository<ErasureStream> erasures) {
    super(
        erasures,
        ErasureStream::new,
        ErasureId::value,
        RejectionCode.ERASURE_NOT_FOUND,
        ErasureState::union);
  }
}
