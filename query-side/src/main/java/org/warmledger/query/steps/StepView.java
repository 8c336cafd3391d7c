package org.warmledger.query.steps;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StepView(
    @JsonUnwrapped ToldStep told,
    Optional<String> enteredBy,
    Optional<String> secondedBy,
    Optional<Seen> seen) {

  /**
   * What its fact says.
   *
   * @param data the whole event, which is another for each kind of event, masked
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record ToldStep(
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
      JsonNode data) {}

  /** The same, after the hands that it went through before. */
  public StepView after(Optional<String> entered, Optional<String> seconded) {
    return new StepView(told, entered, seconded, seen);
  }

  /** The same, with what was seen. */
  public StepView having(Optional<Seen> looked) {
    return new StepView(told, enteredBy, secondedBy, looked);
  }
}
