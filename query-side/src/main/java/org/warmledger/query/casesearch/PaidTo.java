package org.warmledger.query.casesearch;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Names;
import org.warmledger.query.casefile.CaseFile;

/**
 * To whom one aid went: the worker, or whoever collected it for them.
 *
 * @param name as names are compared
 * @param account keyed hash of the account, where the whole of it is known
 */
record PaidTo(AidId aidId, String name, Optional<String> account) {

  /** Of a file, but for what was erased. */
  static List<PaidTo> of(CaseFile file, KeyedHash hash) {
    return file.aids().stream()
        .flatMap(
            aid ->
                aid.delivered().flatMap(handed -> handed.payee().known()).stream()
                    .map(
                        payee ->
                            new PaidTo(
                                aid.aidId(),
                                Names.folded(payee.name()),
                                hash.account(payee.accountNumber()))))
        .toList();
  }
}
