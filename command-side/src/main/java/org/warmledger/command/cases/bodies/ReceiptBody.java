package org.warmledger.command.cases.bodies;

import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Receipt;

/** What proves a delivery, as it is sent. */
public record ReceiptBody(Optional<String> voucher, Optional<ReceiptKind> kind) {

  private static final int LONGEST_VOUCHER = 60;

  /** Checks every field. */
  public Supplier<Receipt> check(Fields fields) {
    Supplier<String> number = fields.optionalText("/receipt/voucher", voucher, LONGEST_VOUCHER);
    Supplier<ReceiptKind> proof = fields.required("/receipt/kind", kind);
    return () -> new Receipt(number.get(), proof.get());
  }
}
