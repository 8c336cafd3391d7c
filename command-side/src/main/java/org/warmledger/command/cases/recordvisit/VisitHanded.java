package org.warmledger.command.cases.recordvisit;

import java.util.Optional;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.plans.Handed;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.lists.PlanUse;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.values.Purpose;

/** What was handed over on a visit. */
final class VisitHanded {

  private VisitHanded() {}

  static Handed of(CaseVisited visit) {
    return new Handed(
        PlanUse.HOUSEHOLD_VISIT,
        Optional.empty(),
        CommitmentId.of(visit.visitId()),
        new Purpose(
            PurposeKind.VISIT,
            visit.visitId().value(),
            Optional.of(visit.caseId()),
            visit.union(),
            Optional.empty(),
            Optional.empty(),
            visit.campaign()),
        visit.fund(),
        new FundAmounts(visit.money(), visit.goods()),
        visit.occurredOn());
  }
}
