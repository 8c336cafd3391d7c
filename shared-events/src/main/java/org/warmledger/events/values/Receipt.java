package org.warmledger.events.values;

import java.util.Optional;
import org.warmledger.events.lists.ReceiptKind;

/**
 * What proves the delivery (签领、凭证).
 *
 * @param voucher number of the voucher, at most 60 characters; empty where the paper has none
 */
public record Receipt(String voucher, ReceiptKind kind) {

  /** By what one and the same paper is known, however its number is written; none without one. */
  public Optional<String> sign() {
    return BillNumber.spellings(voucher).stream()
        .filter(spelling -> !spelling.isEmpty())
        .findFirst()
        .map(spelling -> kind.name() + " " + spelling);
  }
}
