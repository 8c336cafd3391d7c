package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/**
 * What was handed over under a spending plan was taken back: the plan has it again, or its fund
 * when the plan is over.
 *
 * @param act the commitment of what was taken back
 */
public record PlanRestored(
    PlanId planId,
    UnionPath union,
    CommitmentId act,
    Money money,
    List<Goods> goods,
    LocalDate occurredOn)
    implements PlanEvent {
  public PlanRestored {
    goods = List.copyOf(goods);
  }
}
