package org.warmledger.command.cases.approveaid;

import java.time.LocalDate;
import org.warmledger.command.cases.approveaid.ApproveAidApi.Approved;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Then;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Rehearsal;
import org.warmledger.command.ledger.Written;

/**
 * Tells what the fund says of aid that is approved, or would say.
 *
 * @param on the day that the approval bears
 * @param approving what goes with the approval
 */
record FundHeard(
    FundAnswers fund, FundAnswers.Listener listener, LocalDate on, CommandData approving)
    implements Then<About.Aid, Approved> {

  @Override
  public Followed<Approved> after(About.Aid aid, long version, When written) {
    FundAnswers.Heard heard =
        switch (written) {
          case NOW -> listener.await(version);
          case BEFORE -> listener.lookOrAwait(version);
        };
    return new Followed<>(
        approved(aid, heard.answer()), new Written(aid.caseId().value(), heard.version()));
  }

  @Override
  public Approved foreseen(About.Aid aid, Rehearsal rehearsed) {
    return approved(aid, fund.foreseen(aid.caseId(), aid.aidId(), on, approving));
  }

  private static Approved approved(About.Aid aid, FundAnswer funding) {
    return new Approved(
        aid.caseId(), aid.aidId(), funding.outcome(), funding.refusal(), funding.lacking());
  }
}
