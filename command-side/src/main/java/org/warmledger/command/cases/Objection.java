package org.warmledger.command.cases;

import java.time.LocalDate;
import org.warmledger.events.lists.ObjectionOutcome;

/** An objection (异议) to a notice. */
public sealed interface Objection {

  /** Nobody has decided it yet. */
  record Raised(LocalDate on) implements Objection {}

  /** It was decided. */
  record Resolved(Raised raised, ObjectionOutcome outcome, LocalDate on) implements Objection {}
}
