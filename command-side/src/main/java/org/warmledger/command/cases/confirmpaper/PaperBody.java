package org.warmledger.command.cases.confirmpaper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Longest;

/** Where the paper copy is kept, as it is sent. */
record PaperBody(@Longest Optional<String> place, Optional<LocalDate> occurredOn) {

  ConfirmPaper toCommand(CaseId caseId, StaffId confirmer, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<String> where = fields.text("/place", place, PaperBody.class);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(() -> new ConfirmPaper(caseId, where.get(), confirmer, day.get()));
  }

  @Override
  public String toString() {
    return "PaperBody";
  }
}
