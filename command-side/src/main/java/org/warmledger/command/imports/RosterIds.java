package org.warmledger.command.imports;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.rosters.drawuproster.RosterDraft.RosterHeading;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.sealing.KeyedHash;

/**
 * The roster that a file makes. The same file under the same heading is the same roster, on
 * whatever day it is sent again; the title tells this month's from the last.
 */
@Component
record RosterIds(KeyedHash hash) {

  /** Absent for registers. */
  Optional<RosterId> of(ImportJob job) {
    return job.heading().map(heading -> id(job, heading));
  }

  private RosterId id(ImportJob job, RosterHeading heading) {
    String content =
        String.join(
            "\n",
            job.union().value(),
            job.fileHash(),
            heading.title(),
            heading.category().name(),
            heading.fund().value(),
            heading.campaign().orElse(""));
    return new RosterId("roster-" + hash.stable("import-roster", content));
  }
}
