package org.warmledger.query.approvals;

import org.springframework.stereotype.Component;
import org.warmledger.events.MovementEvent;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per movement of a fund. */
@Component
final class MovementModel extends ReadModel<WaitingMovement> {

  static final IndexDefinition INDEX = new IndexDefinition("movements", 3);

  MovementModel() {
    super(
        PendingModel.READER,
        INDEX,
        WaitingMovement.class,
        Grain.perStream(MovementEvent.class),
        (before, id, fact) ->
            WaitingMovement.fold(before, (MovementEvent) fact.event(), fact.sequence()));
  }
}
