package org.warmledger.command.giving;

import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.values.AidTerms;

/**
 * Medical aid in money says what the household paid itself, and stays within it with all its goods
 * (C07).
 */
public final class SelfPaidRule {

  private SelfPaidRule() {}

  /** Why that cannot be given. */
  public static Optional<RejectionCode> refusal(AidTerms terms) {
    if (!terms.category().needsBills() || terms.money().isNone()) {
      return Optional.empty();
    }
    boolean within = terms.selfPaid().filter(paid -> Given.worth(terms) <= paid.fen()).isPresent();
    return within ? Optional.empty() : Optional.of(RejectionCode.C07_MEDICAL_OVER_SELF_PAID);
  }
}
