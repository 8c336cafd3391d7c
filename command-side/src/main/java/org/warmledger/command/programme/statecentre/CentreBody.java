package org.warmledger.command.programme.statecentre;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Range;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.LeadBody;

/**
 * How a centre is set up, as it is sent.
 *
 * @param union whose centre; the caller's own unless stated
 */
record CentreBody(
    @Form(value = UnionCode.FORM, example = "410803") Optional<String> union,
    @Required @Range(most = CentreBody.MOST) Optional<Integer> staff,
    @Required @Range(most = CentreBody.MOST) Optional<Integer> squareMetres,
    @Required Optional<LeadBody> leadBody,
    @Required Optional<Boolean> coordinates,
    Optional<LocalDate> occurredOn) {

  private static final int MOST = 1_000_000;

  StateCentre toCommand(Optional<UnionPath> holder, LocalDate today) {
    Fields fields = Fields.of(this, today);
    fields.wrongIf(holder.isEmpty(), "/union", FieldCode.UNKNOWN_UNION);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new StateCentre(
                holder.orElseThrow(),
                staff.orElseThrow(),
                squareMetres.orElseThrow(),
                leadBody.orElseThrow(),
                coordinates.orElseThrow(),
                day.get()));
  }
}
