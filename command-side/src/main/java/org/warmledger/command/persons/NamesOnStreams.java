package org.warmledger.command.persons;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.RosterLine;

/**
 * Whom other streams tell of, by every name they ever bore there, but for those who were erased:
 * what is written about a file from elsewhere names nobody of it either (ADR 0105).
 */
@Component
public class NamesOnStreams {

  private final EventStore store;

  NamesOnStreams(EventStore store) {
    this.store = store;
  }

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
      case CaseArchived archived -> NamesOnFile.of(archived.household()).stream();
      case CaseRevised revised -> NamesOnFile.of(revised.household()).stream();
      case RosterLinesListed listed ->
          listed.lines().stream().flatMap(line -> payee(line).map(Payee::name).stream());
      case ServiceProvided service -> service.caseId().stream().flatMap(file -> on(file.value()));
      default -> Stream.empty();
    };
  }

  private static Optional<Payee> payee(RosterLine line) {
    return switch (line.payee().opened()) {
      case Personal.Known<Payee> known -> Optional.of(known.value());
      case Personal.Erased<Payee> erased -> Optional.empty();
    };
  }
}
