package org.warmledger.command.cases.raiseobjection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/** An objection, as it is sent. */
record ObjectionBody(
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> objection,
    Optional<LocalDate> occurredOn) {

  RaiseObjection toCommand(
      CaseId caseId, NoticeId noticeId, ObjectionId objectionId, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new RaiseObjection(caseId, noticeId, objectionId, Fields.noted(objection), day.get()));
  }

  @Override
  public String toString() {
    return "ObjectionBody";
  }
}
