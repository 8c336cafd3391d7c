package org.warmledger.command.cases.confirmpaper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/** Where the paper copy is kept, as it is sent. */
record PaperBody(@Required @Longest Optional<String> place, Optional<LocalDate> occurredOn) {

  ConfirmPaper toCommand(CaseId caseId, StaffId confirmer, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(() -> new ConfirmPaper(caseId, Fields.said(place), confirmer, day.get()));
  }

  @Override
  public String toString() {
    return "PaperBody";
  }
}
