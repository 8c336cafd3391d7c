package org.warmledger.command.giving;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;

/**
 * When a household can be aided: while its file is open, seen from the day of the aid (C03, C05).
 */
public final class AidDates {

  private AidDates() {}

  /** Why aid cannot reach the household on that day. */
  public static Optional<RejectionCode> refusal(FileView file, LocalDate day) {
    if (file.isOpenOn(day)) {
      return Optional.empty();
    }
    return Optional.of(
        day.isBefore(file.archivedOn())
            ? RejectionCode.C03_AID_WITHOUT_FILE
            : RejectionCode.C05_AID_AFTER_END);
  }
}
