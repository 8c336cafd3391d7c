package org.warmledger.command.giving;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;

/** What a means check found keeps the household from aid until an appeal is granted (C20). */
public final class ExclusionRule {

  private ExclusionRule() {}

  /** Why the household gets no aid. */
  public static Optional<RejectionCode> refusal(FileView file) {
    return refusal(file, LocalDate.MAX);
  }

  /** Why it gets none, by what had been found on that day. */
  static Optional<RejectionCode> refusal(FileView file, LocalDate day) {
    return file.excludedOn()
        .filter(found -> !found.isAfter(day))
        .map(found -> RejectionCode.C20_EXCLUSION);
  }
}
