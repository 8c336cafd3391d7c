package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PaidUnit;
import org.warmledger.events.values.PastFund;
import org.warmledger.events.values.Receipt;

/**
 * An enterprise in difficulty was visited (走访困难企业).
 *
 * @param enterprise its name: counted once per period however often it was visited
 * @param fund the money and goods came out of
 * @param receipt what proves that it was handed over
 * @param payee whom a bank paid it to; present with a bank's slip since that is asked for
 * @param plan that it was handed over under
 * @param past what paid, as an imported register says; present on what comes of one
 */
public record EnterpriseVisited(
    EnterpriseVisitId visitId,
    UnionPath union,
    String enterprise,
    Optional<String> campaign,
    Optional<FundCode> fund,
    Money money,
    List<Goods> goods,
    Optional<Receipt> receipt,
    Optional<PaidUnit> payee,
    Optional<PlanId> plan,
    Optional<PastFund> past,
    String note,
    LocalDate occurredOn)
    implements EnterpriseVisitEvent {
  public EnterpriseVisited {
    goods = List.copyOf(goods);
  }
}
