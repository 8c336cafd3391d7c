package org.warmledger.query.statistics.definition;

import java.util.Optional;
import org.warmledger.events.lists.WorkerIdentity;

/** What a cell adds up. */
public sealed interface Part {

  /** A number of the acts, added up; what was reversed is taken away on the reversal's day. */
  record Sum(Where where, Measure measure) implements Part {}

  /** Who or what the acts are about, each once; what was reversed doesn't count. */
  record Distinct(Where where) implements Part {}

  /** Households on file that were visited, each once; of workers of one identity, or all. */
  record VisitedHouseholds(Optional<WorkerIdentity> identity) implements Part {}
}
