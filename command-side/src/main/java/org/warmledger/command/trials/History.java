package org.warmledger.command.trials;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.values.FindingSubject;

/** The whole ledger, kept in memory as far as one check goes by it. */
interface History {

  /** Something found about a subject. */
  record Found(FindingSubject subject, Hit hit) {}

  void take(Fact fact);

  int size();

  /** What is found by those thresholds, as things stand on a day. */
  List<Found> hits(Reference by, LocalDate today);
}
