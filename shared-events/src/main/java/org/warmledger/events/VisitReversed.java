package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;

/**
 * A visit had been entered wrongly: it does not count, and what it handed over is back (C29). The
 * values are those of the visit.
 *
 * @param visitedBy the union that kept the file when it was visited
 * @param visitedOn the business date of the visit that this takes back
 * @param voucher what proves that what it handed over is back in its fund
 */
public record VisitReversed(
    CaseId caseId,
    UnionPath union,
    VisitId visitId,
    Optional<String> campaign,
    Optional<FundCode> fund,
    Optional<WorkerIdentity> identity,
    Money money,
    List<Goods> goods,
    UnionPath visitedBy,
    LocalDate visitedOn,
    Personal<Note> reason,
    StaffId reversedBy,
    Optional<Receipt> voucher,
    LocalDate occurredOn)
    implements CaseReversal {
  public VisitReversed {
    goods = List.copyOf(goods);
  }

  @Override
  public UnionPath countedIn() {
    return visitedBy;
  }
}
