package org.warmledger.command.cases.recordpastaid;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.cases.bodies.PayeeBody;
import org.warmledger.command.cases.bodies.ProxyBody;
import org.warmledger.command.cases.bodies.ReceiptBody;
import org.warmledger.command.cases.bodies.TermsBody;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Receipt;

/** Aid that was delivered in the past, as it is imported. */
public record PastAidBody(
    TermsBody terms,
    PayeeBody payee,
    Optional<ProxyBody> proxy,
    ReceiptBody receipt,
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
    return "PastAidBody";
  }
}
