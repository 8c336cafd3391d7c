package org.warmledger.command.checks.flags;

import java.util.Optional;
import org.warmledger.command.checks.Fact;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.StaffId;

/**
 * Who keeps a file: whoever took it on. What waits on it is their work until somebody says else.
 */
final class FileKeeper {

  private FileKeeper() {}

  /** Nobody in particular once it has gone to another union. */
  static Optional<StaffId> after(Optional<StaffId> before, Fact fact) {
    return switch (fact.event()) {
      case CaseArchived archived -> person(fact);
      case CaseReopened reopened -> person(fact);
      case CaseTransferred moved -> Optional.empty();
      case TransferReversed back -> Optional.empty();
      default -> before;
    };
  }

  private static Optional<StaffId> person(Fact fact) {
    return Optional.of(fact.context().actor()).filter(staff -> !fact.isByAutomation());
  }
}
