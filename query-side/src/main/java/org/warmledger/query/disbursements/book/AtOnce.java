package org.warmledger.query.disbursements.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** What is handed over in the moment in which it is recorded: on a visit, in an activity. */
record AtOnce(
    PurposeKind kind,
    String id,
    Optional<CaseId> caseId,
    UnionPath union,
    Given given,
    Optional<PersonId> person,
    Optional<String> enterprise,
    LocalDate on) {

  static AtOnce of(LedgerEvent event) {
    return switch (event) {
      case CaseVisited visit ->
          new AtOnce(
              PurposeKind.VISIT,
              visit.visitId().value(),
              Optional.of(visit.caseId()),
              visit.union(),
              given(Optional.empty(), visit.fund(), visit.campaign(), visit.money(), visit.goods()),
              Optional.of(visit.notes().owner()),
              Optional.empty(),
              visit.occurredOn());
      case ServiceProvided service -> of(service);
      case EnterpriseVisited visit -> of(visit);
      default -> throw new IllegalStateException(event.getClass().getSimpleName());
    };
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
            service.campaign(),
            service.money(),
            service.goods()),
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
        given(Optional.empty(), visit.fund(), visit.campaign(), visit.money(), visit.goods()),
        Optional.empty(),
        Optional.of(visit.enterprise()),
        visit.occurredOn());
  }

  private static Given given(
      Optional<AidCategory> category,
      Optional<FundCode> fund,
      Optional<String> campaign,
      Money money,
      List<Goods> goods) {
    return new Given(category, fund, campaign, Optional.empty(), money, goods);
  }
}
