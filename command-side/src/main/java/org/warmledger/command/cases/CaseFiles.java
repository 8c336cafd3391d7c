package org.warmledger.command.cases;

import java.util.Map;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.streams.GuardedStreams;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.CaseId;

/** Loads files. */
@Component
public class CaseFiles extends GuardedStreams<CaseId, CaseEvent, CaseState> {

  CaseFiles(Repository<HardshipCaseStream> repository) {
    super(
        repository,
        HardshipCaseStream::new,
        CaseId::value,
        RejectionCode.CASE_NOT_FOUND,
        state -> state.content().map(CaseFile::union));
  }

  /** A file that the command may touch, also one that should never have been made. */
  public LoadedStream<CaseEvent, CaseState> everMade(CaseId id, Map<String, ?> metadata) {
    return admitted(id, metadata, state -> state.kept().map(CaseFile::union));
  }
}
