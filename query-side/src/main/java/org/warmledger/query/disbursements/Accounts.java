package org.warmledger.query.disbursements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.values.Payee;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.casedetails.FileAccounts;
import org.warmledger.query.disbursements.book.Disbursement;
import org.warmledger.query.masking.Masking;

/** Into which accounts disbursements went or, while they wait to be paid, are to go. */
@Component
record Accounts(FileAccounts files, Masking masking) {

  /** By their ids; none to whom no task needs them. */
  Map<String, String> of(List<Row> rows, Caller caller) {
    Masking.Lens lens = masking.lens(caller);
    if (!lens.sight().showsAccounts()) {
      return Map.of();
    }
    Map<String, String> stated =
        files.of(
            rows.stream().flatMap(row -> waiting(row.given()).stream()).distinct().toList(), lens);
    Map<String, String> accounts = new HashMap<>();
    for (Row row : rows) {
      row.given()
          .course()
          .payee()
          .flatMap(lens::account)
          .map(Payee::accountNumber)
          .or(() -> waiting(row.given()).map(stated::get))
          .filter(account -> !account.isEmpty())
          .ifPresent(account -> accounts.put(row.id(), account));
    }
    return accounts;
  }

  /** The file that is to be paid; a roster's lines state accounts of their own. */
  private static Optional<String> waiting(Disbursement of) {
    return of.caseId()
        .filter(file -> of.state().isToBePaid() && of.given().roster().isEmpty())
        .map(CaseId::value);
  }
}
