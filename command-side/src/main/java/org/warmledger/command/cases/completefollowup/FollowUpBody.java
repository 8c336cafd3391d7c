package org.warmledger.command.cases.completefollowup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;

/** What was done about a promise, as it is sent. */
record FollowUpBody(
    @InSeal @Longest(Longest.NOTE) Optional<String> note, Optional<LocalDate> occurredOn) {

  CompleteFollowUp toCommand(CaseId caseId, VisitId visitId, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () -> new CompleteFollowUp(caseId, visitId, Fields.noted(note), day.get()));
  }

  @Override
  public String toString() {
    return "FollowUpBody";
  }
}
