package org.warmledger.command.cases.decideappeal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Note;

/** How an appeal is decided, as it is sent. */
record AppealDecisionBody(
    Optional<AppealOutcome> outcome,
    @Longest(Longest.NOTE) Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  DecideAppeal toCommand(CaseId caseId, MeansCheckId checkId, StaffId decider, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<AppealOutcome> end = fields.required("/outcome", outcome);
    Supplier<Note> why = fields.requiredNote("/reason", reason);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () -> new DecideAppeal(caseId, checkId, end.get(), why.get(), decider, day.get()));
  }

  @Override
  public String toString() {
    return "AppealDecisionBody";
  }
}
