package org.warmledger.command.ledger;

import java.sql.SQLException;
import java.util.Set;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.messaging.RemoteHandlingException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.warmledger.command.decision.Refusal;

/** Tells a lost race from every other failure, whichever store it was lost in. */
final class Races {

  /** PostgreSQL: unique violation, serialization failure, deadlock. */
  private static final Set<String> LOST = Set.of("23505", "40001", "40P01");

  private static final Set<String> LOST_REMOTELY =
      Set.of("ConcurrencyException", "AggregateStreamCreationException", "DeadlockException");

  private Races() {}

  static boolean lost(Throwable failure) {
    return Refusal.in(failure).isEmpty() && isRace(failure);
  }

  private static boolean isRace(Throwable failure) {
    boolean race =
        switch (failure) {
          case ConcurrencyException _, AggregateStreamCreationException _, DeadlockException _ ->
              true;
          case RemoteHandlingException remote ->
              remote.getExceptionDescriptions().stream().anyMatch(Races::names);
          case SQLException sql -> LOST.contains(String.valueOf(sql.getSQLState()));
          default -> false;
        };
    Throwable cause = failure.getCause();
    return race || (cause != null && cause != failure && isRace(cause));
  }

  private static boolean names(String description) {
    return LOST_REMOTELY.stream().anyMatch(description::contains);
  }
}
