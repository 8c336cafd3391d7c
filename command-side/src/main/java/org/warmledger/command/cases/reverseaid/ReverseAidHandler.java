package org.warmledger.command.cases.reverseaid;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;

/**
 * Writes the reversal on the file and gives what was handed out back to its fund in one unit of
 * work; a closed fund takes nothing back, and then nothing is reversed.
 */
@Component
class ReverseAidHandler {

  @CommandHandler
  Written handle(ReverseAid command, MetaData metadata, CaseFiles files, AidReversals reversals) {
    var file = files.admitted(command.caseId(), command.aidId(), metadata);
    return file.record(reversals.reverse(command, file.state(), metadata));
  }
}
