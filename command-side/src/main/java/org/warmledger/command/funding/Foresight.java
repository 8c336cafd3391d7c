package org.warmledger.command.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.commandhandling.CommandExecutionException;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.approveaid.FundAnswer;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.funds.ShownFunds;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.ledger.Rehearsal;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.wire.EventContext;

/**
 * What a fund would say of aid that is not approved yet: it is asked by the command by which it
 * will be, rehearsed.
 */
@Component
record Foresight(CaseDirectory files, ShownFunds shown, Ledger ledger) {

  FundAnswer foreseen(CaseId caseId, AidId aidId, LocalDate on, CommandData approving) {
    CaseFile file = files.find(caseId).content().orElseThrow();
    AidState aid = file.aid(aidId).orElseThrow();
    return aid.waiting()
        .map(AidState.UnderWay::terms)
        .map(terms -> asked(file, aidId, terms, on, approving))
        .orElseGet(() -> FundAnswer.of(aid));
  }

  private FundAnswer asked(
      CaseFile file, AidId aid, AidTerms terms, LocalDate on, CommandData approving) {
    Optional<GrantId> grant =
        terms
            .fund()
            .flatMap(code -> shown.find(code, approving.toMetadata(), FundAmounts.of(terms), on))
            .flatMap(FundFacts::grant);
    return DueRule.approved(file, aid, terms, grant, on) instanceof Due.Commit due
        ? asked(due, approving.context())
        : FundAnswer.beforeItsFund(terms);
  }

  private FundAnswer asked(Due.Commit due, EventContext approving) {
    try {
      return against(due, approving).map(why -> refused(why, due)).orElseGet(FundAnswer::committed);
    } catch (CommandExecutionException ended) {
      return Rehearsal.in(ended).isPresent()
          ? FundAnswer.committed()
          : refused(Verdicts.decided(ended), due);
    }
  }

  /** Why the fund would not; the end of a rehearsal where it would. */
  private Optional<Rejection> against(Due.Commit due, EventContext approving) {
    return ledger
        .ask(
            new CommitAidFunds(due.fund(), List.of(due.order())),
            new CommandData(approving, OptionalLong.empty(), true),
            FundsCovered.class)
        .flatMap(covered -> covered.refusal(due.order().commitment()));
  }

  private static FundAnswer refused(Rejection why, Due.Commit due) {
    return FundAnswer.refused(why.code().name(), Lacked.of(why, due.order()));
  }
}
