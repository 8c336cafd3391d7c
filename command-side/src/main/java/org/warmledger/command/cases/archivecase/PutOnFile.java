package org.warmledger.command.cases.archivecase;

import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.persons.Register;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.events.CaseEvent;

/** Claims the persons and writes the file in one unit of work: a race leaves one file, or none. */
@Component
public record PutOnFile(CaseFiles files, Register register) {

  /** Where the command is about the file. */
  Written record(ArchiveCase command) {
    var file = files.loadOrCreate(command.caseId());
    return file.record(decided(command, file));
  }

  /** Where the file follows from what the command is about. */
  public void write(ArchiveCase command) {
    var file = files.loadOrCreate(command.caseId());
    file.write(decided(command, file));
  }

  private List<CaseEvent> decided(ArchiveCase command, LoadedStream<CaseEvent, CaseState> file) {
    List<CaseState> earlier =
        register.earlier(command.household()).stream()
            .filter(other -> !other.equals(command.caseId()))
            .map(other -> files.load(other, RejectionCode.CASE_NOT_FOUND).state())
            .toList();
    List<CaseEvent> facts = ArchiveCaseRule.decide(command, file.state(), earlier).orRefuse();
    if (!facts.isEmpty()) {
      register.claim(command.caseId(), command.household(), command.occurredOn());
    }
    return facts;
  }
}
