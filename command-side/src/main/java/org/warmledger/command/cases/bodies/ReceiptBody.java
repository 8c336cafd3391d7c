package org.warmledger.command.cases.bodies;

import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Receipt;

/** What proves a delivery, as it is sent. */
public record ReceiptBody(
    @Longest(Longest.VOUCHER) Optional<String> voucher, @Required Optional<ReceiptKind> kind) {

  public Supplier<Receipt> check(Fields fields) {
    fields.and("/receipt", this);
    return () -> new Receipt(Fields.said(voucher), kind.orElseThrow());
  }
}
