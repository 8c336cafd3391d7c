package org.warmledger.command.funds.movements;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.streams.GuardedStreams;
import org.warmledger.events.MovementEvent;
import org.warmledger.events.ids.MovementId;

/** Loads what was entered about funds. */
@Component
public class Movements extends GuardedStreams<MovementId, MovementEvent, MovementState> {

  Movements(Repository<MovementStream> movements) {
    super(
        movements,
        MovementStream::new,
        MovementId::value,
        RejectionCode.MOVEMENT_NOT_FOUND,
        MovementState::union);
  }
}
