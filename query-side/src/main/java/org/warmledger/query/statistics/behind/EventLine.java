package org.warmledger.query.statistics.behind;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.query.statistics.acts.Ref;
import org.warmledger.query.statistics.definition.Unit;

/**
 * An event behind a cell.
 *
 * @param value what it adds to a count; negative for what it takes back
 * @param fen what it adds to money
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EventLine(
    @JsonUnwrapped Ref ref,
    LocalDate occurredOn,
    String union,
    Optional<Long> value,
    Optional<Long> fen,
    boolean takesBack) {

  static EventLine of(
      Ref ref, LocalDate on, String union, Unit unit, long adds, boolean takesBack) {
    return new EventLine(
        ref,
        on,
        union,
        Optional.of(adds).filter(value -> unit != Unit.MONEY),
        Optional.of(adds).filter(value -> unit == Unit.MONEY),
        takesBack);
  }
}
