package org.warmledger.command.cases.publishnotice;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.UnionPath;

/** Writes a notice that lasts as long as the union of the file wants it to. */
@Component
class PublishNoticeHandler {

  @CommandHandler
  Written handle(
      PublishNotice command, MetaData metadata, CaseFiles files, LedgerReference reference) {
    var file = files.admitted(command.caseId(), metadata);
    UnionPath union = file.state().content().orElseThrow().union();
    NoticeTerm term = NoticeTerm.of(reference, union, command.from());
    return file.decide(state -> PublishNoticeRule.decide(command, state, term));
  }
}
