package org.warmledger.command.applications.publishapplication;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.applications.Applications;
import org.warmledger.command.cases.publishnotice.NoticeTerm;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.UnionPath;

/** Writes a notice that lasts as long as the union wants it to. */
@Component
class PublishApplicationHandler {

  @CommandHandler
  Written handle(
      PublishApplication command,
      MetaData metadata,
      Applications applications,
      LedgerReference reference) {
    var application = applications.admitted(command.applicationId(), metadata);
    UnionPath union = application.state().content().orElseThrow().union();
    NoticeTerm term = NoticeTerm.of(reference, union, command.from());
    return application.decide(state -> PublishApplicationRule.decide(command, state, term));
  }
}
