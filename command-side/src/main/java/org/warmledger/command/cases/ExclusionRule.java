package org.warmledger.command.cases;

import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;

/** What a means check found keeps the household from aid until an appeal is granted (C20). */
public final class ExclusionRule {

  private ExclusionRule() {}

  /** Why the household gets no aid. */
  public static Optional<RejectionCode> refusal(CaseFile file) {
    return switch (file.means()) {
      case Means.Unchecked unchecked -> Optional.empty();
      case Means.Unobjectionable fine -> Optional.empty();
      case Means.Excluded excluded -> Optional.of(RejectionCode.C20_EXCLUSION);
      case Means.Appealed undecided -> Optional.of(RejectionCode.C20_EXCLUSION);
    };
  }
}
