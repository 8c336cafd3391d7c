package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PastFund;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.values.VisitNotes;

/**
 * The household was visited (走访慰问); condolence money and goods may have been handed over.
 *
 * @param campaign the campaign it belongs to, by name
 * @param fund that money and goods came out of; absent where the ledger does not keep it
 * @param receipt what proves that it was handed over
 * @param plan that it was handed over under
 * @param past what paid, as an imported register says; present on what comes of one
 * @param identity what kind of worker the head was then, by which the forms count
 */
public record CaseVisited(
    CaseId caseId,
    UnionPath union,
    VisitId visitId,
    Optional<String> campaign,
    Optional<FundCode> fund,
    Optional<WorkerIdentity> identity,
    Personal<VisitNotes> notes,
    Money money,
    List<Goods> goods,
    Optional<Receipt> receipt,
    Optional<PlanId> plan,
    Optional<PastFund> past,
    LocalDate occurredOn)
    implements CaseEvent {
  public CaseVisited {
    goods = List.copyOf(goods);
  }

  /** The same visit with other words, as after an erasure. */
  public CaseVisited with(Personal<VisitNotes> other) {
    return new CaseVisited(
        caseId,
        union,
        visitId,
        campaign,
        fund,
        identity,
        other,
        money,
        goods,
        receipt,
        plan,
        past,
        occurredOn);
  }
}
