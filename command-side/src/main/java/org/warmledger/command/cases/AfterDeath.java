package org.warmledger.command.cases;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.lists.CloseReason;

/**
 * Whose death is on the ledger takes nothing into their own hands any more, whatever day somebody
 * enters it for: nobody but who says so was there. What a bank or a proxy proves is taken, and
 * found (C05, ADR 0091).
 */
public final class AfterDeath {

  private AfterDeath() {}

  /** Why nothing goes into the hands of whom the file is named after. */
  public static Optional<RejectionCode> refusal(CaseFile file) {
    List<CaseClosed> endings = file.past().endings();
    return file.periods().getLast().hasEnded() && endings.getLast().reason() == CloseReason.DEATH
        ? Optional.of(RejectionCode.C05_AID_AFTER_END)
        : Optional.empty();
  }
}
