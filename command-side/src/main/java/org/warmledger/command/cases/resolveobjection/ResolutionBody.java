package org.warmledger.command.cases.resolveobjection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Note;

/** How an objection is decided, as it is sent. */
record ResolutionBody(
    Optional<ObjectionOutcome> outcome,
    @Longest(Longest.NOTE) Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  ResolveObjection toCommand(
      CaseId caseId,
      NoticeId noticeId,
      ObjectionId objectionId,
      StaffId resolver,
      LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<ObjectionOutcome> end = fields.required("/outcome", outcome);
    Supplier<Note> why = fields.requiredNote("/reason", reason);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new ResolveObjection(
                caseId, noticeId, objectionId, end.get(), why.get(), resolver, day.get()));
  }

  @Override
  public String toString() {
    return "ResolutionBody";
  }
}
