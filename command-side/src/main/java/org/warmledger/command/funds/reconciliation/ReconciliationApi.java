package org.warmledger.command.funds.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.Balance;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundReader;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Money;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code GET /api/funds/{code}/reconciliation}: recomputed from the event store, whole. */
@RestController
class ReconciliationApi {

  private final FundReader history;
  private final CommitmentFacts facts;
  private final TransactionTemplate snapshot;

  ReconciliationApi(
      FundReader history, CommitmentFacts facts, PlatformTransactionManager transactions) {
    this.history = history;
    this.facts = facts;
    this.snapshot = new TransactionTemplate(transactions);
    // Both ledgers as of one moment, however much is posted meanwhile.
    this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.snapshot.setReadOnly(true);
  }

  @GetMapping("/api/funds/{code}/reconciliation")
  Map<String, Object> reconcile(Caller caller, @PathVariable FundCode code) {
    caller.require(Role.COMPLIANCE, Role.SUPERVISOR, Role.FINANCE, Role.ADMIN);
    Reconciliation found =
        Objects.requireNonNull(snapshot.execute(status -> compare(caller, code)));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("fund", code.value());
    answer.put("agrees", found.differences().isEmpty());
    answer.put("book", book(found.book()));
    answer.put("recomputed", book(found.recomputed()));
    answer.put("commitments", commitments(found.commitments()));
    answer.put("differences", found.differences());
    return answer;
  }

  private Reconciliation compare(Caller caller, FundCode code) {
    FundBook kept =
        history
            .kept(code)
            .content()
            .filter(book -> caller.mayTouch(book.union()))
            .orElseThrow(() -> Refusal.of(RejectionCode.FUND_NOT_FOUND));
    FundBook recomputed = history.fromTheFirst(code).content().orElseThrow();
    CommitmentSums sums = new CommitmentSums();
    facts.each(code, sums::add);
    return new Reconciliation(kept, recomputed, sums);
  }

  private static Map<String, Object> book(FundBook book) {
    return Map.of(
        "money",
        figures(book.money(), Money::new),
        "goods",
        book.goods().stream()
            .map(
                held -> {
                  Map<String, Object> row = kind(held.kind());
                  row.putAll(figures(held.balance(), units -> units));
                  return row;
                })
            .toList());
  }

  private static Map<String, Object> commitments(CommitmentSums sums) {
    List<Map<String, Object>> goods =
        sums.goods().entrySet().stream()
            .map(
                entry -> {
                  Map<String, Object> row = kind(entry.getKey());
                  row.put("committed", entry.getValue().committed());
                  row.put("disbursed", entry.getValue().disbursed());
                  return row;
                })
            .toList();
    return Map.of(
        "money",
        Map.of(
            "committed", Map.of("fen", sums.money().committed()),
            "disbursed", Map.of("fen", sums.money().disbursed())),
        "goods",
        goods);
  }

  private static Map<String, Object> kind(GoodsKind kind) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("item", kind.item());
    row.put("unit", kind.unit());
    row.put("unitValue", kind.unitValue());
    return row;
  }

  /** A figure as it is answered. */
  private interface Form {
    Object of(long amount);
  }

  private static Map<String, Object> figures(Balance balance, Form form) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("received", form.of(balance.received()));
    figures.put("allocated", form.of(balance.allocated()));
    figures.put("committed", form.of(balance.committed()));
    figures.put("disbursed", form.of(balance.disbursed()));
    figures.put("returned", form.of(balance.returned()));
    figures.put("inHand", form.of(balance.inHand()));
    return figures;
  }
}
