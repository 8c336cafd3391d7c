package org.warmledger.command.rosters;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.events.ids.RosterId;

/** Loads rosters within the caller's unit of work. */
@Component
public class Rosters {

  private final Repository<RosterAggregate> rosters;

  Rosters(Repository<RosterAggregate> rosters) {
    this.rosters = rosters;
  }

  /** A roster that the command may touch: within the caller's scope, in the version it has seen. */
  public Aggregate<RosterAggregate> admitted(RosterId id, MetaData metadata) {
    Aggregate<RosterAggregate> roster = load(id);
    roster.execute(found -> admit(found, metadata));
    return roster;
  }

  private Aggregate<RosterAggregate> load(RosterId id) {
    try {
      return rosters.load(id.value());
    } catch (AggregateNotFoundException unknown) {
      throw Refusal.of(RejectionCode.ROSTER_NOT_FOUND, unknown);
    }
  }

  private static void admit(RosterAggregate roster, Map<String, ?> metadata) {
    CommandData data = CommandData.fromMetadata(metadata);
    boolean known =
        roster.state().content().stream()
            .anyMatch(sheet -> sheet.union().isWithin(data.context().union()));
    if (!known) {
      throw Refusal.of(RejectionCode.ROSTER_NOT_FOUND);
    }
    if (data.expectedVersion().orElse(roster.version()) != roster.version()) {
      throw Refusal.of(RejectionCode.VERSION_CONFLICT);
    }
  }

  /** A roster, or an unknown one. */
  public Aggregate<RosterAggregate> loadOrCreate(RosterId id) {
    try {
      return rosters.loadOrCreate(id.value(), RosterAggregate::new);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException("a roster's stream cannot be read", failure);
    }
  }
}
