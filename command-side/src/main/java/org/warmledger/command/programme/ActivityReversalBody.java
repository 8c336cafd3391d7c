package org.warmledger.command.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Receipt;

/** Why an activity does not count, and what proves that its money or goods are back. */
public record ActivityReversalBody(
    @Required @Longest Optional<String> reason,
    @PaperNumber @Longest(Longest.VOUCHER) Optional<String> voucher,
    Optional<ReceiptKind> voucherKind,
    Optional<LocalDate> occurredOn) {

  /** What the form says once it is checked. */
  public record Reversal(String reason, Optional<Receipt> voucher, LocalDate occurredOn) {}

  public Reversal check(LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () -> new Reversal(Fields.said(reason), Fields.receipt(voucher, voucherKind), day.get()));
  }
}
