package org.warmledger.command.programme.provideservice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.command.campaigns.BearsCampaign;
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
import org.warmledger.events.values.PlanTerms;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.values.ServiceCounts;

/**
 * Record a service.
 *
 * @param payee whom a bank paid it to
 * @param past what paid, as an imported register says; absent for what is entered
 */
public record ProvideService(
    @RoutingKey ServiceId serviceId,
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
    implements BearsCampaign {

  /** As its plan says, where it says nothing itself. */
  ProvideService under(PlanTerms terms) {
    return new ProvideService(
        serviceId,
        union,
        kind,
        category,
        transport,
        caseId,
        campaign.or(terms::campaign),
        fund.or(() -> Optional.of(terms.fund())),
        counts,
        money,
        goods,
        receipt,
        payee,
        plan,
        past,
        note,
        occurredOn);
  }

  @Override
  public String toString() {
    return "ProvideService";
  }

  @Override
  public Optional<String> namedCampaign() {
    return past.isPresent() ? Optional.empty() : campaign;
  }
}
