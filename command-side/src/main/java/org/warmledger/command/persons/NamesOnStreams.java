package org.warmledger.command.persons;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.HouseholdStated;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.values.HouseholdPart;
import org.warmledger.events.values.Payee;

/**
 * Whom other streams tell of, by every name they ever bore there, but for those who were erased:
 * what is written about a file from elsewhere names nobody of it either (ADR 0105).
 */
@Component
public record NamesOnStreams(EventStore store) {

  /** Of the households of files, the people of rosters, the household that a service was for. */
  public Set<String> of(Collection<String> streams) {
    return streams.stream().distinct().flatMap(this::on).collect(Collectors.toUnmodifiableSet());
  }

  /** Of the household of a file. */
  public Set<String> of(CaseId file) {
    return on(file.value()).collect(Collectors.toUnmodifiableSet());
  }

  private Stream<String> on(String stream) {
    return store.readEvents(stream).asStream().flatMap(message -> by(message.getPayload()));
  }

  private Stream<String> by(Object fact) {
    return switch (fact) {
      case HouseholdStated said -> NamesOnFile.of(said.household()).stream();
      case CaseAmended said -> said.now().known().flatMap(HouseholdPart::name).stream();
      case RosterLinesListed listed ->
          listed.lines().stream().flatMap(line -> line.payee().known().map(Payee::name).stream());
      case ServiceProvided service -> service.caseId().stream().flatMap(file -> on(file.value()));
      default -> Stream.empty();
    };
  }
}
