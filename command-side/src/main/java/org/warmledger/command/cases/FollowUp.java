package org.warmledger.command.cases;

import java.time.LocalDate;

/** What a visit left to be done. */
public sealed interface FollowUp {

  /** Nothing. */
  record None() implements FollowUp {}

  /** Something, by a day. */
  record Promised(LocalDate dueOn) implements FollowUp {}

  /** It was done, which had been promised. */
  record Done(Promised promised, LocalDate doneOn) implements FollowUp {}
}
