package org.warmledger.command.cases.resolveobjection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.ObjectionOutcome;

/** How an objection is decided, as it is sent. */
record ResolutionBody(
    @Required Optional<ObjectionOutcome> outcome,
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  ResolveObjection toCommand(
      CaseId caseId,
      NoticeId noticeId,
      ObjectionId objectionId,
      StaffId resolver,
      LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new ResolveObjection(
                caseId,
                noticeId,
                objectionId,
                outcome.orElseThrow(),
                Fields.noted(reason),
                resolver,
                day.get()));
  }

  @Override
  public String toString() {
    return "ResolutionBody";
  }
}
