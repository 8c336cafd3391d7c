package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.FundOpened;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.lists.FundingSource;

/**
 * An act in history, and what the command for it is answered with.
 *
 * @param tried thresholds; the command is decided as if they were in force
 */
record TrialScene(
    CheckCode code,
    Map<String, Long> tried,
    List<? extends LedgerEvent> before,
    LedgerEvent act,
    Decision<?> answer) {

  boolean isRefused() {
    return answer instanceof Decision.Refused<?> refused
        && refused.rejection().code().name().equals(code.name());
  }

  @Override
  public String toString() {
    return code + (isRefused() ? " refuses " : " lets in ") + act.getClass().getSimpleName();
  }

  /** On a file of 12 January, with what happened since. */
  static TrialScene onFile(
      CheckCode code,
      Map<String, Long> tried,
      InventedScope fund,
      List<? extends CaseEvent> since,
      CaseEvent act,
      Function<CaseState, Decision<CaseEvent>> command) {
    List<CaseEvent> file = new ArrayList<>(List.of(archived("2026-01-12")));
    file.addAll(since);
    CaseState state =
        file.stream()
            .reduce(HardshipCase.unopened(), HardshipCase::evolve, (first, second) -> second);
    List<LedgerEvent> before = new ArrayList<>(List.of(opened(fund)));
    before.addAll(file);
    return new TrialScene(code, tried, before, act, command.apply(state));
  }

  static FundOpened opened(InventedScope fund) {
    FundFacts facts = fund.facts();
    return new FundOpened(
        facts.fund(),
        facts.union(),
        "帮扶资金",
        FundingSource.OWN_UNION,
        "",
        facts.scope(),
        day("2026-01-01"));
  }
}
