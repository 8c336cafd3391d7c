package org.warmledger.command.checks.flags;

import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.ReopeningReversed;

/** Whether a file is open. */
final class OpenFile {

  private OpenFile() {}

  static boolean after(boolean before, CaseEvent event) {
    return switch (event) {
      case CaseArchived archived -> true;
      case CaseReopened reopened -> true;
      case ClosureReversed back -> true;
      case CaseClosed closed -> false;
      case ArchivingReversed back -> false;
      case ReopeningReversed back -> false;
      default -> before;
    };
  }
}
