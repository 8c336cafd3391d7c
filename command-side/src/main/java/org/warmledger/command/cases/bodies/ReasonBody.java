package org.warmledger.command.cases.bodies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.values.Note;

/** Why something is done, in words that may name somebody, as it is sent. */
public record ReasonBody(
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  /** Does what is asked for, which is made of the reason and the day. */
  public <I extends About> ResponseEntity<Accepted<I>> carryOut(
      Call call, I about, BiFunction<Note, LocalDate, ?> command) {
    return call.carryOut(this, occurredOn, about, day -> command.apply(Fields.noted(reason), day));
  }

  @Override
  public String toString() {
    return "ReasonBody";
  }
}
