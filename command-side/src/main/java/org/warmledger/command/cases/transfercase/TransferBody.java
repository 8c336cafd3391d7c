package org.warmledger.command.cases.transfercase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Note;

/** Where a file goes, as it is sent. */
record TransferBody(
    Optional<UnionCode> to,
    @Longest(Longest.NOTE) Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  TransferCase toCommand(CaseId caseId, UnionDirectory unions, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<UnionCode> receiver = fields.required("/to", to);
    Supplier<Note> why = fields.requiredNote("/reason", reason);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new TransferCase(
                caseId,
                unions
                    .find(receiver.get())
                    .orElseThrow(() -> Refusal.of(RejectionCode.UNION_NOT_FOUND)),
                why.get(),
                day.get()));
  }

  @Override
  public String toString() {
    return "TransferBody";
  }
}
