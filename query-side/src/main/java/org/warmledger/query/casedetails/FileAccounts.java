package org.warmledger.query.casedetails;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.WorkerDetails;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.masking.Masking;

/** The accounts that files state, for whoever pays into them. */
@Component
public record FileAccounts(FilesKept files) {

  /** The reader whose position an answer from here reflects. */
  public static final String READER = FilesKept.READER;

  /** By the files' ids, as far as they show. */
  public Map<String, String> of(Collection<String> caseIds, Masking.Lens lens) {
    Map<String, String> accounts = new HashMap<>();
    files
        .all(caseIds)
        .forEach(
            (id, file) ->
                lens.shown(file.household().head().details())
                    .flatMap(WorkerDetails::account)
                    .map(BankAccount::accountNumber)
                    .ifPresent(account -> accounts.put(id, account)));
    return accounts;
  }
}
