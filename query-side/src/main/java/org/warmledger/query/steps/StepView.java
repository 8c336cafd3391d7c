package org.warmledger.query.steps;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Seen;
import org.warmledger.query.unions.NamedUnion;
import tools.jackson.databind.JsonNode;

/**
 * A step as answers show it.
 *
 * @param enteredBy whose hand was the first, where two have to say it and the actor is the second
 * @param secondedBy who agreed to it before the actor confirmed it, where it took three
 * @param seen what whoever approved a roster had in front of them of this file and its fund
 * @param data the whole event, which is another for each kind of event, masked
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StepView(
    StepKind kind,
    String stream,
    long sequence,
    long position,
    String event,
    LocalDate occurredOn,
    Instant recordedAt,
    String actor,
    String role,
    NamedUnion union,
    Optional<Money> money,
    Optional<List<Goods>> goods,
    Optional<FundCode> fund,
    Optional<String> enteredBy,
    Optional<String> secondedBy,
    Optional<Seen> seen,
    JsonNode data) {

  /** The same, after the hands that it went through before. */
  public StepView after(Optional<String> entered, Optional<String> seconded) {
    return new StepView(
        kind,
        stream,
        sequence,
        position,
        event,
        occurredOn,
        recordedAt,
        actor,
        role,
        union,
        money,
        goods,
        fund,
        entered,
        seconded,
        seen,
        data);
  }

  /** The same, with what was seen. */
  public StepView having(Optional<Seen> looked) {
    return new StepView(
        kind,
        stream,
        sequence,
        position,
        event,
        occurredOn,
        recordedAt,
        actor,
        role,
        union,
        money,
        goods,
        fund,
        enteredBy,
        secondedBy,
        looked,
        data);
  }
}
