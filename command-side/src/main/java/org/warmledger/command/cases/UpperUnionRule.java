package org.warmledger.command.cases;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** What a union above entered about a file is taken back by that union, not by one below it. */
public final class UpperUnionRule {

  private UpperUnionRule() {}

  /**
   * Why they may not.
   *
   * @param keeper the union that keeps the file
   * @param enteredBy the union of whoever entered it
   * @param by the union of whoever takes it back
   */
  public static Optional<RejectionCode> refusal(
      UnionPath keeper, UnionCode enteredBy, UnionCode by) {
    List<UnionCode> downwards = keeper.codes();
    return downwards.contains(enteredBy) && downwards.indexOf(enteredBy) < downwards.indexOf(by)
        ? Optional.of(RejectionCode.ENTERED_BY_UPPER_UNION)
        : Optional.empty();
  }
}
