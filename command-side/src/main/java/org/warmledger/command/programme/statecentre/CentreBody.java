package org.warmledger.command.programme.statecentre;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.LeadBody;

/**
 * How a centre is set up, as it is sent.
 *
 * @param union whose centre; the caller's own unless stated
 */
record CentreBody(
    Optional<String> union,
    Optional<Integer> staff,
    Optional<Integer> squareMetres,
    Optional<LeadBody> leadBody,
    Optional<Boolean> coordinates,
    Optional<LocalDate> occurredOn) {

  private static final int MOST = 1_000_000;

  StateCentre toCommand(Optional<UnionPath> holder, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<Integer> people = number(fields, "/staff", staff);
    Supplier<Integer> area = number(fields, "/squareMetres", squareMetres);
    Supplier<LeadBody> lead = fields.required("/leadBody", leadBody);
    Supplier<Boolean> meets = fields.required("/coordinates", coordinates);
    fields.wrongIf(holder.isEmpty(), "/union", FieldCode.UNKNOWN_UNION);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new StateCentre(
                holder.orElseThrow(),
                people.get(),
                area.get(),
                lead.get(),
                meets.get(),
                day.get()));
  }

  private static Supplier<Integer> number(Fields fields, String at, Optional<Integer> given) {
    fields.wrongIf(given.filter(number -> number < 0).isPresent(), at, FieldCode.TOO_SMALL);
    fields.wrongIf(given.filter(number -> number > MOST).isPresent(), at, FieldCode.TOO_LARGE);
    return fields.required(at, given);
  }
}
