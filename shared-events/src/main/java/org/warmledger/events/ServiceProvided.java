package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Programme activity that belongs to no single file, in the units that the forms count.
 *
 * @param category of aid, for activity of kind AID
 * @param transport for travel home, charters and tickets
 * @param fund the money and goods came out of; absent when the money was not the unions'
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
    String note,
    LocalDate occurredOn)
    implements ProgrammeEvent {
  public ServiceProvided {
    goods = List.copyOf(goods);
  }
}
