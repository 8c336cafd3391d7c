package org.warmledger.command.funds.movements;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Then;
import org.warmledger.command.ledger.Rehearsal;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.MovementConfirmed;
import org.warmledger.events.MovementSeconded;

/** Tells whether a movement that somebody agrees to has moved its fund, or would. */
record Agreed(EventStore store) implements Then<About.Movement, Agreement> {

  @Override
  public Followed<Agreement> after(About.Movement about, long version, When written) {
    return new Followed<>(
        agreement(about, last(about, version)), new Written(about.movementId().value(), version));
  }

  @Override
  public Agreement foreseen(About.Movement about, Rehearsal rehearsed) {
    if (rehearsed.plans(MovementSeconded.class)) {
      return agreement(about, Agreement.Became.SECONDED);
    }
    return rehearsed.plans(MovementConfirmed.class)
        ? agreement(about, Agreement.Became.CONFIRMED)
        : agreement(about, standing(about));
  }

  private static Agreement agreement(About.Movement about, Agreement.Became became) {
    return new Agreement(about.fund(), about.movementId(), became);
  }

  /** What it has become already: nothing more would be written. */
  private Agreement.Became standing(About.Movement about) {
    return last(about, store.lastSequenceNumberFor(about.movementId().value()).orElseThrow());
  }

  private Agreement.Became last(About.Movement about, long version) {
    return store
        .readEvents(about.movementId().value(), version)
        .asStream()
        .findFirst()
        .filter(message -> message.getPayload() instanceof MovementSeconded)
        .map(unused -> Agreement.Became.SECONDED)
        .orElse(Agreement.Became.CONFIRMED);
  }
}
