package org.warmledger.command.cases.assigncase;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.ledger.Written;
import org.warmledger.platform.staff.StaffDirectory;

@Component
class AssignCaseHandler {

  @CommandHandler
  Written handle(AssignCase command, MetaData metadata, CaseFiles files, StaffDirectory staff) {
    return files.decide(
        command.caseId(),
        metadata,
        file -> AssignCaseRule.decide(command, file, staff.of(command.assignee())));
  }
}
