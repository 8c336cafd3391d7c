package org.warmledger.command.cases.fundaid;

import java.util.Comparator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;

/** Writes to several files in one unit of work: one durable commit instead of many. */
@Component
class FundAidsTogetherHandler {

  @CommandHandler
  void handle(FundAidsTogether command, MetaData metadata, CaseFiles files) {
    // Always in the same order, so that two of these wait for each other instead of blocking.
    command.aids().stream()
        .sorted(Comparator.comparing(aid -> aid.caseId().value()))
        .forEach(
            aid -> {
              var file = files.admitted(aid.caseId(), metadata);
              file.write(FundAidRule.decide(aid, file.state()).orRefuse());
            });
  }
}
