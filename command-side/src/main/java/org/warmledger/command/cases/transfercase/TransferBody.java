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
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/** Where a file goes, as it is sent. */
record TransferBody(
    @Required Optional<UnionCode> to,
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  TransferCase toCommand(CaseId caseId, UnionDirectory unions, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new TransferCase(
                caseId,
                unions
                    .find(to.orElseThrow())
                    .orElseThrow(() -> Refusal.of(RejectionCode.UNION_NOT_FOUND)),
                Fields.noted(reason),
                day.get()));
  }

  @Override
  public String toString() {
    return "TransferBody";
  }
}
