package org.warmledger.command.giving;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.FieldCode;

/** Nobody is aided on a bill that is not there yet, or that is long past. */
public final class BillDates {

  /** For how long a bill may be aided. */
  private static final int YEARS = 3;

  private BillDates() {}

  /** What is wrong with a bill of that day for aid of another. */
  public static Optional<FieldCode> fault(LocalDate issued, LocalDate aided) {
    if (issued.isAfter(aided)) {
      return Optional.of(FieldCode.AFTER_THE_AID);
    }
    return issued.isBefore(aided.minusYears(YEARS))
        ? Optional.of(FieldCode.TOO_LONG_AGO)
        : Optional.empty();
  }
}
