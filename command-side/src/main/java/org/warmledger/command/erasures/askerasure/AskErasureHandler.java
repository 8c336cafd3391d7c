package org.warmledger.command.erasures.askerasure;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.erasures.Erasures;
import org.warmledger.command.erasures.KeepingPeriod;
import org.warmledger.command.erasures.PersonFiles;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.persons.PersonState;
import org.warmledger.command.persons.Register;
import org.warmledger.command.streams.OpenTexts;
import org.warmledger.events.ErasureEvent;
import org.warmledger.platform.BusinessCalendar;

/** Writes that it was asked for; the letter names nobody of the person's files. */
@Component
record AskErasureHandler(KeepingPeriod keeping, BusinessCalendar calendar) {

  @CommandHandler
  Written handle(
      AskErasure command,
      MetaData metadata,
      Erasures erasures,
      CaseFiles cases,
      Register register) {
    PersonState person = register.find(command.person());
    PersonFiles files = PersonFiles.admitted(person, cases, metadata);
    CaseFile latest = files.latest().kept().orElseThrow();
    var erasure = erasures.loadOrCreate(command.erasure());
    List<ErasureEvent> facts =
        AskErasureRule.decide(
                command,
                erasure.state(),
                person,
                latest,
                keeping.warnings(files.states(), calendar.today()))
            .orRefuse();
    OpenTexts.in(facts.stream()).refuse(files::names);
    return erasure.record(facts);
  }
}
