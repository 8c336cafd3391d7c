package org.warmledger.command.applications;

import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ObjectionOutcome;

/** Where an objection to an application stands. */
public sealed interface StepObjection {

  /** Nobody has looked into it yet. */
  record Open() implements StepObjection {}

  /** It was looked into, last with this outcome. */
  record Resolved(ObjectionOutcome outcome, StaffId by) implements StepObjection {}

  /** Whether it keeps the household from being on file. */
  default boolean isInTheWay() {
    return switch (this) {
      case Open _ -> true;
      case Resolved resolved -> resolved.outcome() == ObjectionOutcome.UPHELD;
    };
  }
}
