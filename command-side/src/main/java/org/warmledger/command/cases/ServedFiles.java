package org.warmledger.command.cases;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.Gave;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.ServiceId;

/**
 * Knows what services of earlier handed over on files, which no file tells: caps of a year count it
 * (C06). None does so any more (ADR 0085).
 */
@Component
public record ServedFiles(JdbcTemplate jdbc, EventStore store, CaseDirectory files) {

  /** Notes a service down that handed something over on a file. */
  public void add(ServiceId service, CaseId file) {
    jdbc.update(
        "insert into service_on_file (service_id, case_id) values (?, ?) on conflict do nothing",
        service.value(),
        file.value());
  }

  /** It was taken back. */
  public void remove(ServiceId service) {
    jdbc.update("delete from service_on_file where service_id = ?", service.value());
  }

  /** What they handed over on that file, and to whom who headed it then. */
  List<Gave> on(CaseId file) {
    return jdbc
        .queryForList(
            "select service_id from service_on_file where case_id = ? order by service_id",
            String.class,
            file.value())
        .stream()
        .flatMap(this::provided)
        .flatMap(service -> ServedOnFile.gave(service, files.history(file)).stream())
        .toList();
  }

  private Stream<ServiceProvided> provided(String service) {
    return store
        .readEvents(service)
        .asStream()
        .map(message -> message.getPayload())
        .filter(ServiceProvided.class::isInstance)
        .map(ServiceProvided.class::cast);
  }
}
