package org.warmledger.command.checks.flags;

import java.util.Optional;
import java.util.Set;
import org.warmledger.command.checks.Fact;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.UnionPath;

/**
 * How a file stands.
 *
 * @param union that keeps it
 */
record FileNow(UnionPath union, boolean open, FileKeeper keeper) {

  /** What opens it, closes it or hands it on, and what takes that back. */
  static final Set<Class<?>> LIFE =
      Set.of(
          CaseArchived.class,
          ArchivingReversed.class,
          CaseReopened.class,
          ReopeningReversed.class,
          CaseClosed.class,
          ClosureReversed.class,
          CaseTransferred.class,
          TransferReversed.class);

  /** After a fact of the file; what was served on it comes after the file, and changes nothing. */
  static FileNow after(Optional<FileNow> before, Fact fact) {
    return fact.event() instanceof CaseEvent event
        ? new FileNow(
            Subjects.keeper(event),
            isOpen(before, event),
            FileKeeper.after(before.map(FileNow::keeper), fact))
        : before.orElseThrow();
  }

  private static boolean isOpen(Optional<FileNow> before, CaseEvent event) {
    return switch (event) {
      case CaseArchived _, CaseReopened _, ClosureReversed _ -> true;
      case CaseClosed _, ArchivingReversed _, ReopeningReversed _ -> false;
      default -> before.map(FileNow::open).orElse(true);
    };
  }
}
