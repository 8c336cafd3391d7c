package org.warmledger.command.cases;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.funds.Gave;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Household;

/** What a service of earlier gave a household out of a fund, as aid on its file would have been. */
public final class ServedOnFile {

  private ServedOnFile() {}

  /** The file that it handed something over on, out of a fund of this ledger. */
  public static Optional<CaseId> of(ServiceProvided service) {
    return service
        .caseId()
        .filter(unused -> service.fund().isPresent())
        .filter(unused -> !service.money().isNone() || !service.goods().isEmpty());
  }

  /** It is theirs who headed the household on its day. */
  static Optional<Gave> gave(ServiceProvided service, Stream<CaseEvent> history) {
    return history
        .filter(event -> !event.occurredOn().isAfter(service.occurredOn()))
        .flatMap(event -> household(event).stream())
        .reduce((first, last) -> last)
        .map(household -> gave(service, household.head().person()));
  }

  /** The same where that is known. */
  public static Gave gave(ServiceProvided service, PersonId head) {
    AidTerms terms =
        new AidTerms(
            service.category().orElseGet(service.kind()::category),
            service.fund(),
            service.campaign(),
            service.money(),
            service.goods());
    return new Gave(head, terms, service.occurredOn());
  }

  private static Optional<Household> household(CaseEvent event) {
    return switch (event) {
      case CaseArchived archived -> Optional.of(archived.household());
      case CaseRevised revised -> Optional.of(revised.household());
      default -> Optional.empty();
    };
  }
}
