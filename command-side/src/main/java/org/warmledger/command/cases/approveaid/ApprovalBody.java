package org.warmledger.command.cases.approveaid;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;

/**
 * Why aid is approved, as it is sent.
 *
 * @param capOverride why it may go above a cap, if it does
 */
record ApprovalBody(
    @InSeal @Longest(Longest.NOTE) Optional<String> reason,
    @InSeal @Longest(Longest.NOTE) Optional<String> capOverride,
    Optional<LocalDate> occurredOn) {

  ApproveAid toCommand(CaseId caseId, AidId aidId, Call call) {
    return Fields.of(this, call.today())
        .onDay(
            occurredOn,
            day ->
                new ApproveAid(
                    caseId,
                    aidId,
                    Fields.noted(reason),
                    Optional.of(Fields.noted(capOverride)).filter(words -> !words.text().isEmpty()),
                    call.by(),
                    day));
  }

  @Override
  public String toString() {
    return "ApprovalBody";
  }
}
