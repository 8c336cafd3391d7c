package org.warmledger.command.cases.deliveraid;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.cases.bodies.PayeeBody;
import org.warmledger.command.cases.bodies.ProxyBody;
import org.warmledger.command.cases.bodies.ReceiptBody;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.limits.Required;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Receipt;

/** How aid was handed over, as it is sent. */
record DeliveryBody(
    @Required Optional<LocalDate> occurredOn,
    @Required Optional<PayeeBody> payee,
    @Required Optional<ReceiptBody> receipt,
    Optional<ProxyBody> proxy) {

  DeliverAid toCommand(CaseId caseId, AidId aidId, Call call) {
    Fields fields = Fields.of(this, call.today());
    Supplier<LocalDate> day = fields.day("/occurredOn", occurredOn);
    Optional<Supplier<Payee>> to = payee.map(form -> form.check(fields, proxy));
    Optional<Supplier<Receipt>> proof = receipt.map(form -> form.check(fields));
    fields.wrongIf(
        ReceiptBody.isBankSlip(receipt) && payee.filter(PayeeBody::isIntoNoAccount).isPresent(),
        "/payee/accountNumber",
        FieldCode.REQUIRED);
    return fields.finish(
        () ->
            new DeliverAid(
                caseId,
                aidId,
                to.orElseThrow().get(),
                proof.orElseThrow().get(),
                DeliverAid.Word.STAFF,
                call.by(),
                day.get()));
  }

  @Override
  public String toString() {
    return "DeliveryBody";
  }
}
