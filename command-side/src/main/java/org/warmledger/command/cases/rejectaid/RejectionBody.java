package org.warmledger.command.cases.rejectaid;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Note;

/** Why aid is turned down, as it is sent. */
record RejectionBody(
    @Longest(Longest.NOTE) Optional<String> reason, Optional<LocalDate> occurredOn) {

  RejectAid toCommand(CaseId caseId, AidId aidId, StaffId rejecter, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<Note> why = fields.requiredNote("/reason", reason);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(() -> new RejectAid(caseId, aidId, why.get(), rejecter, day.get()));
  }

  @Override
  public String toString() {
    return "RejectionBody";
  }
}
