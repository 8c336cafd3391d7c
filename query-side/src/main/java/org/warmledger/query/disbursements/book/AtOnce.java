package org.warmledger.query.disbursements.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PastFund;

/** What is handed over in the moment in which it is recorded: on a visit, in an activity. */
record AtOnce(
    PurposeKind kind,
    String id,
    Optional<CaseId> caseId,
    UnionPath union,
    Given given,
    AidOrigin origin,
    Optional<PersonId> person,
    Optional<String> enterprise,
    LocalDate on) {

  /** Of what hands nothing over, and of what employers pay, there is no disbursement. */
  static Optional<CommitmentId> idOf(LedgerEvent event) {
    return switch (event) {
      case CaseVisited visit ->
          id(CommitmentId.of(visit.visitId()), visit.fund(), visit.money(), visit.goods());
      case EnterpriseVisited visit ->
          id(CommitmentId.of(visit.visitId()), visit.fund(), visit.money(), visit.goods());
      case ServiceProvided of when of.fund().isEmpty() && of.kind().isPaidByEmployers() ->
          Optional.empty();
      case ServiceProvided of ->
          id(CommitmentId.of(of.serviceId()), of.fund(), of.money(), of.goods());
      default -> Optional.empty();
    };
  }

  /** What came of no fund of this ledger is of before there were books. */
  private static Optional<CommitmentId> id(
      CommitmentId id, Optional<FundCode> fund, Money money, List<Goods> goods) {
    return Optional.of(id).filter(some -> fund.isPresent() || !money.isNone() || !goods.isEmpty());
  }

  static AtOnce of(LedgerEvent event) {
    return switch (event) {
      case CaseVisited visit -> of(visit);
      case ServiceProvided service -> of(service);
      case EnterpriseVisited visit -> of(visit);
      default -> throw new IllegalStateException(event.getClass().getSimpleName());
    };
  }

  private static AtOnce of(CaseVisited visit) {
    return new AtOnce(
        PurposeKind.VISIT,
        visit.visitId().value(),
        Optional.of(visit.caseId()),
        visit.union(),
        given(
            Optional.empty(),
            visit.fund(),
            visit.past(),
            visit.campaign(),
            visit.money(),
            visit.goods()),
        origin(visit.fund()),
        Optional.of(visit.notes().owner()),
        Optional.empty(),
        visit.occurredOn());
  }

  private static AtOnce of(ServiceProvided service) {
    return new AtOnce(
        PurposeKind.SERVICE,
        service.serviceId().value(),
        service.caseId(),
        service.union(),
        given(
            service.category(),
            service.fund(),
            service.past(),
            service.campaign(),
            service.money(),
            service.goods()),
        origin(service.fund()),
        Optional.empty(),
        Optional.empty(),
        service.occurredOn());
  }

  private static AtOnce of(EnterpriseVisited visit) {
    return new AtOnce(
        PurposeKind.ENTERPRISE_VISIT,
        visit.visitId().value(),
        Optional.empty(),
        visit.union(),
        given(
            Optional.empty(),
            visit.fund(),
            visit.past(),
            visit.campaign(),
            visit.money(),
            visit.goods()),
        origin(visit.fund()),
        Optional.empty(),
        Optional.of(visit.enterprise()),
        visit.occurredOn());
  }

  private static AidOrigin origin(Optional<FundCode> fund) {
    return fund.isPresent() ? AidOrigin.CASEWORK : AidOrigin.IMPORTED;
  }

  private static Given given(
      Optional<AidCategory> category,
      Optional<FundCode> fund,
      Optional<PastFund> past,
      Optional<String> campaign,
      Money money,
      List<Goods> goods) {
    return new Given(
        category,
        fund.or(() -> past.flatMap(PastFund::label)),
        campaign,
        Optional.empty(),
        money,
        goods,
        past.flatMap(PastFund::source));
  }
}
