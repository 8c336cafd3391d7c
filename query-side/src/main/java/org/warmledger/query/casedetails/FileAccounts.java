package org.warmledger.query.casedetails;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.WorkerDetails;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.projection.ReadStore;

/** The accounts that files state, for whoever pays into them. */
@Component
public record FileAccounts(ReadStore store) {

  /** The reader whose position an answer from here reflects. */
  public static final String READER = DetailsModel.READER;

  /** By the files' ids, as far as they show. */
  public Map<String, String> of(Collection<String> caseIds, Masking.Lens lens) {
    Map<String, String> accounts = new HashMap<>();
    store
        .getAll(DetailsModel.INDEX, caseIds, List.of(), DetailsDocument.class)
        .forEach(
            (id, document) ->
                lens.shown(document.file().household().head().details())
                    .flatMap(WorkerDetails::account)
                    .map(BankAccount::accountNumber)
                    .ifPresent(account -> accounts.put(id, account)));
    return accounts;
  }
}
