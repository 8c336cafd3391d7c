package org.warmledger.command.cases.recordpastaid;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.cases.forms.PayeeForm;
import org.warmledger.command.cases.forms.ProxyForm;
import org.warmledger.command.cases.forms.ReceiptForm;
import org.warmledger.command.cases.forms.TermsForm;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Receipt;

/** Aid that was delivered in the past, as it is imported. */
public record PastAidForm(
    TermsForm terms,
    PayeeForm payee,
    Optional<ProxyForm> proxy,
    ReceiptForm receipt,
    Optional<LocalDate> occurredOn) {

  /** The command, or a refusal naming every wrong field. */
  public RecordPastAid toCommand(CaseId caseId, AidId aidId, StaffId recorder, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<AidTerms> what = terms.check(fields);
    Supplier<Payee> to = payee.check(fields, proxy);
    Supplier<Receipt> proof = receipt.check(fields);
    Supplier<LocalDate> day = fields.day("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new RecordPastAid(
                caseId, aidId, what.get(), to.get(), proof.get(), recorder, day.get()));
  }

  @Override
  public String toString() {
    return "PastAidForm";
  }
}
