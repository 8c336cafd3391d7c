package org.warmledger.command.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.giving.Served;
import org.warmledger.command.plans.Handed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.PlanUse;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Purpose;

/**
 * What the funds need to know of a service or a visit: whom it served, none by a file, and what was
 * handed over.
 *
 * @param category of aid that it counts as
 * @param counts whom it reached; absent for an enterprise
 */
public record Activity(
    PlanUse use,
    Optional<ServiceKind> service,
    CommitmentId commitment,
    UnionPath union,
    Optional<CaseId> caseId,
    AidCategory category,
    Optional<Counts> counts,
    Optional<String> campaign,
    Optional<FundCode> fund,
    Money money,
    List<Goods> goods,
    Optional<PlanId> plan,
    LocalDate occurredOn)
    implements Served {

  @Override
  public Optional<CaseTier> tier() {
    return Optional.empty();
  }

  /** Nothing tells the cause of anybody's hardship here; counts tell who is a migrant or model. */
  @Override
  public boolean meet(DonorCondition condition) {
    return condition.causes().isEmpty()
        && (condition.identities().isEmpty()
            || counts.filter(known -> known.areAll(condition.identities())).isPresent());
  }

  public static Activity of(ServiceProvided service) {
    return new Activity(
        PlanUse.SERVICE,
        Optional.of(service.kind()),
        CommitmentId.of(service.serviceId()),
        service.union(),
        service.caseId(),
        service.category().orElseGet(service.kind()::category),
        Optional.of(new Counts(service.counts())),
        service.campaign(),
        service.fund(),
        service.money(),
        service.goods(),
        service.plan(),
        service.occurredOn());
  }

  public static Activity of(EnterpriseVisited visit) {
    return new Activity(
        PlanUse.ENTERPRISE_VISIT,
        Optional.empty(),
        CommitmentId.of(visit.visitId()),
        visit.union(),
        Optional.empty(),
        AidCategory.CONDOLENCE,
        Optional.empty(),
        visit.campaign(),
        visit.fund(),
        visit.money(),
        visit.goods(),
        visit.plan(),
        visit.occurredOn());
  }

  /** What is handed over, as aid. */
  AidTerms terms() {
    return new AidTerms(category, fund, campaign, money, goods);
  }

  /** What the union hands over; empty when employers pay. */
  Optional<Handed> handed() {
    return service.filter(ServiceKind::isPaidByEmployers).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Handed(
                use,
                service,
                commitment,
                purpose(),
                fund,
                new FundAmounts(money, goods),
                occurredOn));
  }

  Purpose purpose() {
    return new Purpose(
        use.purpose(),
        commitment.given(),
        caseId,
        union,
        Optional.empty(),
        Optional.empty(),
        campaign);
  }
}
