package org.warmledger.command.cases.eraseperson;

import java.util.Comparator;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.persons.ForgetPerson;
import org.warmledger.command.persons.Register;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyVault;

/**
 * Says on the person's stream and on every file they were on that they were erased, in one unit of
 * work, while nobody seals with the key, then destroys it.
 */
@Component
class ErasePersonHandler {

  @CommandHandler
  Written handle(
      ErasePerson command, MetaData metadata, CaseFiles files, Register register, KeyVault vault) {
    var touched =
        register.find(command.person()).allFiles().stream()
            .sorted(Comparator.comparing(CaseId::value))
            .map(file -> admitted(files, file, metadata))
            .toList();
    if (!CommandData.fromMetadata(metadata).dryRun()) {
      retire(vault, command.person());
    }
    touched.forEach(file -> file.write(ErasePersonRule.decide(command, file.state()).orRefuse()));
    return register.forget(
        new ForgetPerson(command.person(), command.reason(), command.occurredOn()));
  }

  /**
   * Everything that the person is on is held by now: whoever sealed with the key before has written
   * it, or meets the erasure and seals anew. A key that is gone while the facts are rolled back
   * could never be explained.
   */
  private static void retire(KeyVault vault, PersonId person) {
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

  /** Whoever may not see one of the files may not know of the person. */
  private static LoadedStream<CaseEvent, CaseState> admitted(
      CaseFiles files, CaseId file, MetaData metadata) {
    try {
      return files.admitted(file, metadata);
    } catch (CommandExecutionException hidden) {
      throw Refusal.of(RejectionCode.PERSON_NOT_FOUND);
    }
  }
}
