package org.warmledger.command.cases;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.funds.Gave;
import org.warmledger.command.giving.Given;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.HouseholdStated;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;

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
        .filter(HouseholdStated.class::isInstance)
        .reduce((first, last) -> last)
        .map(last -> gave(service, ((HouseholdStated) last).household().head().person()));
  }

  /** The same where that is known. */
  public static Gave gave(ServiceProvided service, PersonId head) {
    return new Gave(head, Given.terms(service), service.occurredOn());
  }
}
