package org.warmledger.command.plans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Receipt;

/**
 * That money or goods came back is said by another than who approved or handed them out (C13): or
 * else whoever took them out could hide it. What a fund has again, a voucher proves.
 */
public final class GiveBackRule {

  private GiveBackRule() {}

  /** What is to prove it. */
  public enum Proof {
    THERE,
    LACKING,
    /** No fund of the ledger has anything of it. */
    NOT_ASKED_FOR;

    /** Of what goes back into a fund. */
    public static Proof of(Optional<Receipt> voucher) {
      return voucher.isPresent() ? THERE : LACKING;
    }
  }

  /** Why that person's word is not taken. */
  public static Optional<Rejection> refusal(StaffId by, Set<StaffId> hands, Proof proof) {
    if (hands.contains(by)) {
      return Optional.of(Rejection.of(RejectionCode.C13_SAME_HANDS));
    }
    return proof == Proof.LACKING
        ? Optional.of(
            Rejection.ofFields(List.of(new Rejection.WrongField("/voucher", FieldCode.REQUIRED))))
        : Optional.empty();
  }
}
