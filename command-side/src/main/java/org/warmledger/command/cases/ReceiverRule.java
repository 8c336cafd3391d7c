package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.TransferOffered;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;

/**
 * Who answers an offer: somebody of the union that is asked, or of one above it, who has no part in
 * offering it, neither by their own hand nor by their union.
 */
public final class ReceiverRule {

  private ReceiverRule() {}

  /**
   * Why they may not.
   *
   * @param of the union of whoever answers
   */
  public static Optional<Rejection> refusal(
      TransferOffered offer, StaffId by, UnionCode of, LocalDate on) {
    return code(offer, by, of, on).map(Rejection::of);
  }

  private static Optional<RejectionCode> code(
      TransferOffered offer, StaffId by, UnionCode of, LocalDate on) {
    if (by.equals(offer.offeredBy())) {
      return Optional.of(RejectionCode.C13_SAME_HANDS);
    }
    if (!offer.to().isWithin(of) || isOffering(offer, of)) {
      return Optional.of(RejectionCode.TRANSFER_FOR_OTHERS);
    }
    return on.isBefore(offer.occurredOn())
        ? Optional.of(RejectionCode.DATE_OUT_OF_ORDER)
        : Optional.empty();
  }

  private static boolean isOffering(TransferOffered offer, UnionCode of) {
    return of.equals(offer.union().code()) || of.equals(offer.offeredFor());
  }
}
