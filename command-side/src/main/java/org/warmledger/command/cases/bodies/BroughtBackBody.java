package org.warmledger.command.cases.bodies;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Receipt;

/**
 * Why something does not count, in words that may name somebody, and what proves that its money or
 * goods are back.
 */
public record BroughtBackBody(
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> reason,
    @PaperNumber @Longest(Longest.VOUCHER) Optional<String> voucher,
    Optional<ReceiptKind> voucherKind,
    Optional<LocalDate> occurredOn) {

  /** Makes what is asked for. */
  public interface Made<C> {
    C of(Note reason, Optional<Receipt> voucher, LocalDate occurredOn);
  }

  /** Does what is asked for. */
  public <I extends About> ResponseEntity<Accepted<I>> carryOut(
      Call call, I about, Made<?> command) {
    return call.carryOut(
        this,
        occurredOn,
        about,
        day -> command.of(Fields.noted(reason), Fields.receipt(voucher, voucherKind), day));
  }

  @Override
  public String toString() {
    return "BroughtBackBody";
  }
}
