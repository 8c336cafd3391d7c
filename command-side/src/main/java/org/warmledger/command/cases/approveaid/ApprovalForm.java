package org.warmledger.command.cases.approveaid;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.AidId;
import org.warmledger.events.CaseId;
import org.warmledger.events.Note;
import org.warmledger.events.StaffId;

/** Why aid is approved, as it is sent. */
record ApprovalForm(Optional<String> reason, Optional<LocalDate> occurredOn) {

  ApproveAid toCommand(CaseId caseId, AidId aidId, StaffId approver, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<Note> why = fields.note("/reason", reason);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new ApproveAid(
                caseId, aidId, why.get(), Optional.empty(), Optional.empty(), approver, day.get()));
  }

  @Override
  public String toString() {
    return "ApprovalForm";
  }
}
