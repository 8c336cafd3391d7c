package org.warmledger.command.checks.flags;

import java.util.Optional;
import org.warmledger.command.checks.Fact;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.StaffId;
import org.warmledger.platform.web.Role;

/**
 * Who keeps a file: whoever took it on. What waits on it is their work until somebody says else, if
 * they are of those who may end it.
 *
 * @param now nobody in particular once it has gone to another union
 * @param before it was opened again
 */
record FileKeeper(Optional<StaffId> now, Optional<FileKeeper> before) {

  private static final FileKeeper NOBODY = new FileKeeper(Optional.empty(), Optional.empty());

  static FileKeeper after(Optional<FileKeeper> known, Fact fact) {
    return switch (fact.event()) {
      case CaseArchived archived -> new FileKeeper(person(fact), Optional.empty());
      case CaseReopened reopened -> new FileKeeper(person(fact), known);
      case ReopeningReversed back -> known.flatMap(FileKeeper::before).orElse(NOBODY);
      case CaseTransferred moved -> known.orElse(NOBODY).gone();
      case TransferReversed back -> known.orElse(NOBODY).gone();
      default -> known.orElse(NOBODY);
    };
  }

  private FileKeeper gone() {
    return new FileKeeper(Optional.empty(), before);
  }

  private static Optional<StaffId> person(Fact fact) {
    return Optional.of(fact.context().actor())
        .filter(staff -> Role.ofClaim(fact.context().role()).filter(Role::answers).isPresent());
  }
}
