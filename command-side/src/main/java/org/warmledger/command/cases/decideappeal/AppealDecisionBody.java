package org.warmledger.command.cases.decideappeal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.AppealOutcome;

/** How an appeal is decided, as it is sent. */
record AppealDecisionBody(
    @Required Optional<AppealOutcome> outcome,
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  DecideAppeal toCommand(CaseId caseId, MeansCheckId checkId, StaffId decider, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new DecideAppeal(
                caseId, checkId, outcome.orElseThrow(), Fields.noted(reason), decider, day.get()));
  }

  @Override
  public String toString() {
    return "AppealDecisionBody";
  }
}
