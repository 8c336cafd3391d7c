package org.warmledger.command.checks.findings;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.streams.GuardedStreams;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.ids.FindingId;

/** Loads findings. */
@Component
class FindingFiles extends GuardedStreams<FindingId, FindingEvent, FindingState> {

  FindingFiles(Repository<FindingStream> repository) {
    super(
        repository,
        FindingStream::new,
        FindingId::value,
        RejectionCode.FINDING_NOT_FOUND,
        FindingState::owner);
  }
}
