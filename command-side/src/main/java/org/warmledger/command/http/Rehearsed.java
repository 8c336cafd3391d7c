package org.warmledger.command.http;

import java.util.List;
import org.warmledger.command.ledger.Rehearsal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answer to a dry run: the events that would be written. */
record Rehearsed(List<Planned> events) {

  /** One of them, by its logical name; identifying numbers are masked. */
  record Planned(String type, JsonNode data) {}

  static Rehearsed of(Rehearsal rehearsal, JsonMapper json) {
    return new Rehearsed(
        rehearsal.events().stream()
            .map(event -> new Planned(event.type(), json.readTree(event.data())))
            .toList());
  }
}
