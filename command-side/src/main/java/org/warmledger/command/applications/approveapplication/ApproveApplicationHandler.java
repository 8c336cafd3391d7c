package org.warmledger.command.applications.approveapplication;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.applications.ApplicationSheet;
import org.warmledger.command.applications.Applications;
import org.warmledger.command.cases.archivecase.ArchiveCase;
import org.warmledger.command.cases.archivecase.PutOnFile;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.values.Note;

/** Approves an application and puts the household on file, in one unit of work. */
@Component
class ApproveApplicationHandler {

  @CommandHandler
  Written handle(
      ApproveApplication command,
      MetaData metadata,
      Applications applications,
      PutOnFile putOnFile) {
    var application = applications.admitted(command.applicationId(), metadata);
    List<ApplicationEvent> facts =
        ApproveApplicationRule.decide(command, application.state()).orRefuse();
    if (!facts.isEmpty()) {
      putOnFile.write(archive(application.state().content().orElseThrow(), command.occurredOn()));
    }
    return application.record(facts);
  }

  private static ArchiveCase archive(ApplicationSheet sheet, LocalDate on) {
    return new ArchiveCase(
        sheet.id().file(),
        sheet.union(),
        sheet.hardship(),
        sheet.household(),
        sheet.note().orElse(Note.EMPTY),
        on);
  }
}
