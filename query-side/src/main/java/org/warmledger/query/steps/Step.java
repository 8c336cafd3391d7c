package org.warmledger.query.steps;

import java.time.Instant;
import java.time.LocalDate;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.wire.EventContext;
import org.warmledger.query.projection.Fact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One event on the way, as a read model keeps it.
 *
 * @param union whose caller caused it
 * @param data the event exactly as stored, personal values sealed
 */
public record Step(
    StepKind kind,
    String stream,
    long sequence,
    long position,
    String event,
    int revision,
    LocalDate occurredOn,
    Instant recordedAt,
    String actor,
    String role,
    UnionCode union,
    JsonNode data) {

  private static final JsonMapper PLAIN = new JsonMapper();

  public static Step of(StepKind kind, Fact fact) {
    EventContext context = fact.context();
    Fact.Stored stored = fact.stored();
    return new Step(
        kind,
        fact.streamId(),
        fact.sequence(),
        fact.position(),
        stored.name(),
        stored.revision(),
        fact.event().occurredOn(),
        fact.recordedAt(),
        context.actor().value(),
        context.role(),
        context.union(),
        PLAIN.readTree(stored.json()));
  }
}
