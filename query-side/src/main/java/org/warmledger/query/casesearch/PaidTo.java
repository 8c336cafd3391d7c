package org.warmledger.query.casesearch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Names;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
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
                aid.delivered().stream().flatMap(handed -> of(aid.aidId(), handed.payee(), hash)))
        .toList();
  }

  private static Stream<PaidTo> of(AidId aid, Personal<Payee> payee, KeyedHash hash) {
    return switch (payee.opened()) {
      case Personal.Known<Payee> known ->
          Stream.of(
              new PaidTo(
                  aid,
                  Names.folded(known.value().name()),
                  hash.account(known.value().accountNumber())));
      case Personal.Erased<Payee> erased -> Stream.empty();
    };
  }
}
