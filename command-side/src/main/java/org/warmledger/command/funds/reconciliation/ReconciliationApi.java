package org.warmledger.command.funds.reconciliation;

import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundReader;
import org.warmledger.events.ids.FundCode;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code GET /api/funds/{code}/reconciliation}: recomputed from the event store, whole. */
@RestController
class ReconciliationApi {

  private static final int MOST = 10;

  private final FundReader history;
  private final CommitmentLedger commitments;
  private final TransactionTemplate snapshot;

  ReconciliationApi(
      FundReader history, CommitmentLedger commitments, PlatformTransactionManager transactions) {
    this.history = history;
    this.commitments = commitments;
    this.snapshot = new TransactionTemplate(transactions);
    // Both ledgers as of one moment, however much is posted meanwhile.
    this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.snapshot.setReadOnly(true);
  }

  @Refuses(value = HttpStatus.NOT_FOUND, codes = "FUND_NOT_FOUND")
  @Refuses(value = HttpStatus.SERVICE_UNAVAILABLE, codes = "TOO_BUSY")
  @GetMapping("/api/funds/{code}/reconciliation")
  ReconciliationView reconcile(Caller caller, @PathVariable FundCode code) {
    caller.require(Role.COMPLIANCE, Role.SUPERVISOR, Role.FINANCE, Role.ADMIN);
    return ReconciliationView.of(
        code, Objects.requireNonNull(snapshot.execute(status -> atOnePosition(caller, code))));
  }

  /** A store without such moments is asked again while the fund was posted to meanwhile. */
  private Reconciliation atOnePosition(Caller caller, FundCode code) {
    for (int attempt = 0; attempt < MOST; attempt++) {
      long before = history.version(code);
      Reconciliation found = compare(caller, code);
      if (history.version(code) == before) {
        return found;
      }
    }
    throw Refusal.of(RejectionCode.TOO_BUSY);
  }

  private Reconciliation compare(Caller caller, FundCode code) {
    FundBook kept =
        history
            .kept(code)
            .content()
            .filter(book -> caller.mayTouch(book.union()))
            .orElseThrow(() -> Refusal.of(RejectionCode.FUND_NOT_FOUND));
    FundBook recomputed = history.fromTheFirst(code).content().orElseThrow();
    return new Reconciliation(kept, recomputed, commitments.of(code));
  }
}
