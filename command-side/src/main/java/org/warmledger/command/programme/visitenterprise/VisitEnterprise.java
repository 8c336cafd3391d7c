package org.warmledger.command.programme.visitenterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** Record a visit to an enterprise in difficulty. */
public record VisitEnterprise(
    @RoutingKey EnterpriseVisitId visitId,
    UnionPath union,
    String enterprise,
    Optional<String> campaign,
    Optional<FundCode> fund,
    Money money,
    List<Goods> goods,
    String note,
    LocalDate occurredOn) {

  @Override
  public String toString() {
    return "VisitEnterprise";
  }
}
