package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.PlanUse;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/**
 * Something was handed over under a spending plan.
 *
 * @param act the commitment of what was handed over, named after it
 */
public record PlanUsed(
    PlanId planId,
    UnionPath union,
    PlanUse use,
    CommitmentId act,
    Money money,
    List<Goods> goods,
    LocalDate occurredOn)
    implements PlanEvent {
  public PlanUsed {
    goods = List.copyOf(goods);
  }
}
