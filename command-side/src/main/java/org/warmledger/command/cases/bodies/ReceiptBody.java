package org.warmledger.command.cases.bodies;

import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Receipt;

/** What proves a delivery, as it is sent. */
public record ReceiptBody(
    @PaperNumber @Longest(Longest.VOUCHER) Optional<String> voucher,
    @Required Optional<ReceiptKind> kind) {

  /** A bank's slip: it says into which account money went, and proves no goods (ADR 0100). */
  public static boolean isBankSlip(Optional<ReceiptBody> sent) {
    return sent.flatMap(ReceiptBody::kind).filter(ReceiptKind.BANK_SLIP::equals).isPresent();
  }

  /** As {@link #check}; its number is there. */
  public Supplier<Receipt> numbered(Fields fields) {
    fields.wrongIf(Fields.said(voucher).isEmpty(), "/receipt/voucher", FieldCode.REQUIRED);
    return check(fields);
  }

  public Supplier<Receipt> check(Fields fields) {
    fields.and("/receipt", this);
    return () -> new Receipt(Fields.said(voucher), kind.orElseThrow());
  }
}
