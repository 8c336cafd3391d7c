package org.warmledger.command.cases.archivecase;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;

/** Puts a household on file by somebody's single word, as what is past comes in. */
@Component
class ArchiveCaseHandler {

  @CommandHandler
  Written handle(ArchiveCase command, PutOnFile putOnFile) {
    return putOnFile.record(command);
  }
}
