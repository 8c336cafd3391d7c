package org.warmledger.command.programme.visitenterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.command.campaigns.BearsCampaign;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PaidUnit;
import org.warmledger.events.values.PastFund;
import org.warmledger.events.values.PlanTerms;
import org.warmledger.events.values.Receipt;

/**
 * Record a visit to an enterprise in difficulty.
 *
 * @param payee whom a bank paid it to
 * @param past what paid, as an imported register says; absent for what is entered
 */
public record VisitEnterprise(
    @RoutingKey EnterpriseVisitId visitId,
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
    implements BearsCampaign {

  /** As its plan says, where it says nothing itself. */
  VisitEnterprise under(PlanTerms terms) {
    return new VisitEnterprise(
        visitId,
        union,
        enterprise,
        campaign.or(terms::campaign),
        fund.or(() -> Optional.of(terms.fund())),
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
    return "VisitEnterprise";
  }

  @Override
  public Optional<String> namedCampaign() {
    return past.isPresent() ? Optional.empty() : campaign;
  }
}
