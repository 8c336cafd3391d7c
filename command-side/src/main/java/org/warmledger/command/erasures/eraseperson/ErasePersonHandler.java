package org.warmledger.command.erasures.eraseperson;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.erasures.Erasures;
import org.warmledger.command.erasures.KeepingPeriod;
import org.warmledger.command.erasures.PersonFiles;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.persons.PersonState;
import org.warmledger.command.persons.Register;
import org.warmledger.events.ErasureEvent;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.platform.BusinessCalendar;

/**
 * Says on the person's stream and on every file they were on that they were erased, in one unit of
 * work, while nobody seals with the key, then destroys it.
 */
@Component
record ErasePersonHandler(KeyVault vault, KeepingPeriod keeping, BusinessCalendar calendar) {

  @CommandHandler
  Written handle(
      ErasePerson command,
      MetaData metadata,
      Erasures erasures,
      CaseFiles cases,
      Register register) {
    var erasure = erasures.admitted(command.erasure(), metadata);
    PersonState person = register.find(command.person());
    PersonFiles files = PersonFiles.admitted(person, cases, metadata);
    List<ErasureEvent> facts =
        ErasePersonRule.decide(
                command,
                erasure.state(),
                person,
                keeping.warnings(files.states(), calendar.today()))
            .orRefuse();
    if (!CommandData.fromMetadata(metadata).dryRun()) {
      retire(command.person());
    }
    files
        .all()
        .forEach(file -> file.write(ErasePersonRule.onFile(command, file.state()).orRefuse()));
    register.forget(command.person(), command.occurredOn());
    return erasure.record(facts);
  }

  /**
   * Everything that the person is on is held by now: whoever sealed with the key before has written
   * it, or meets the erasure and seals anew. A key that is gone while the facts are rolled back
   * could never be explained.
   */
  private void retire(PersonId person) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
              vault.destroy(person);
            } else {
              vault.spare(person);
            }
          }
        });
    vault.retire(person);
  }
}
