package org.warmledger.command.cases.bodies;

import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Receipt;

/** What proves a delivery, as it is sent. */
public record ReceiptBody(
    @Longest(Longest.VOUCHER) Optional<String> voucher, Optional<ReceiptKind> kind) {

  /** Checks every field. */
  public Supplier<Receipt> check(Fields fields) {
    Supplier<String> number = fields.optionalText("/receipt/voucher", voucher, ReceiptBody.class);
    Supplier<ReceiptKind> proof = fields.required("/receipt/kind", kind);
    return () -> new Receipt(number.get(), proof.get());
  }
}
