package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.Transport;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PaidUnit;
import org.warmledger.events.values.PastFund;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.values.ServiceCounts;

/**
 * Programme activity that belongs to no single file, in the units that the forms count.
 *
 * @param category of aid, for activity of kind AID
 * @param transport for travel home, charters and tickets
 * @param fund the money and goods came out of; absent when the money was not the unions'
 * @param receipt what proves that it was handed over
 * @param payee whom a bank paid it to; present with a bank's slip since that is asked for
 * @param plan that it was handed over under
 * @param past what paid, as an imported register says; present on what comes of one
 */
public record ServiceProvided(
    ServiceId serviceId,
    UnionPath union,
    ServiceKind kind,
    Optional<AidCategory> category,
    Optional<Transport> transport,
    Optional<CaseId> caseId,
    Optional<String> campaign,
    Optional<FundCode> fund,
    ServiceCounts counts,
    Money money,
    List<Goods> goods,
    Optional<Receipt> receipt,
    Optional<PaidUnit> payee,
    Optional<PlanId> plan,
    Optional<PastFund> past,
    String note,
    LocalDate occurredOn)
    implements ServiceEvent {
  public ServiceProvided {
    goods = List.copyOf(goods);
  }
}
