package org.warmledger.command.giving;

import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;

/** What a means check found keeps the household from aid until an appeal is granted (C20). */
public final class ExclusionRule {

  private ExclusionRule() {}

  /** Why the household gets no aid. */
  public static Optional<RejectionCode> refusal(FileView file) {
    return file.isExcluded() ? Optional.of(RejectionCode.C20_EXCLUSION) : Optional.empty();
  }
}
