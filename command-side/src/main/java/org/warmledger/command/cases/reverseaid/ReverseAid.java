package org.warmledger.command.cases.reverseaid;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Receipt;

/**
 * Take a delivered aid back, or state that it never arrived.
 *
 * @param voucher what proves that it is back in its fund
 * @param witness by whose word it came back
 */
public record ReverseAid(
    @RoutingKey CaseId caseId,
    AidId aidId,
    Note reason,
    Optional<Receipt> voucher,
    Witness witness,
    StaffId reversedBy,
    LocalDate occurredOn) {

  /** By whose word it came back. */
  public enum Witness {
    /** Somebody saw it: another than approved or delivered it. */
    STAFF,
    /** The bank says so, in the file that it sends. */
    BANK
  }
}
