package org.warmledger.command.programme;

import java.util.Optional;
import org.warmledger.events.EnterpriseVisitEvent;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.ProgrammeEvent;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.ids.UnionPath;

/**
 * The life of a service or of a visit to an enterprise: done, and perhaps taken back.
 *
 * @param <D> says what was done
 * @param <R> says that it was entered wrongly
 */
public sealed interface ActivityState<D extends ProgrammeEvent, R extends ProgrammeEvent> {

  /** Nobody recorded it. */
  record Unknown<D extends ProgrammeEvent, R extends ProgrammeEvent>()
      implements ActivityState<D, R> {}

  /** It counts. */
  record Done<D extends ProgrammeEvent, R extends ProgrammeEvent>(D fact)
      implements ActivityState<D, R> {}

  /** It was entered wrongly. */
  record Reversed<D extends ProgrammeEvent, R extends ProgrammeEvent>(D fact, R by)
      implements ActivityState<D, R> {}

  /** What happened, whether it counts or not. */
  default Optional<D> recorded() {
    return switch (this) {
      case Unknown<D, R> unknown -> Optional.empty();
      case Done<D, R>(D fact) -> Optional.of(fact);
      case Reversed<D, R>(D fact, R by) -> Optional.of(fact);
    };
  }

  /** The union whose business it is. */
  default Optional<UnionPath> union() {
    return recorded().map(ProgrammeEvent::union);
  }

  private Reversed<D, R> reversed(R by) {
    return new Reversed<>(
        recorded().orElseThrow(() -> new IllegalStateException("what is taken back was done")), by);
  }

  /** The state of a service after a fact. */
  static ActivityState<ServiceProvided, ServiceReversed> evolve(
      ActivityState<ServiceProvided, ServiceReversed> state, ServiceEvent event) {
    return switch (event) {
      case ServiceProvided provided -> new Done<>(provided);
      case ServiceReversed reversed -> state.reversed(reversed);
    };
  }

  /** The state of a visit to an enterprise after a fact. */
  static ActivityState<EnterpriseVisited, EnterpriseVisitReversed> evolve(
      ActivityState<EnterpriseVisited, EnterpriseVisitReversed> state, EnterpriseVisitEvent event) {
    return switch (event) {
      case EnterpriseVisited visited -> new Done<>(visited);
      case EnterpriseVisitReversed reversed -> state.reversed(reversed);
    };
  }
}
