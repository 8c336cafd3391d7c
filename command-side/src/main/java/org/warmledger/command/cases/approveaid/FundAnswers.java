package org.warmledger.command.cases.approveaid;

import java.time.LocalDate;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;

/** Where an approver hears what the fund says. */
public interface FundAnswers {

  /** Listens from before the approval on. */
  Listener listen(CaseId caseId, AidId aidId);

  /**
   * What the fund would say if the aid was approved now.
   *
   * @param on the day that the approval bears
   * @param approving what goes with the approval
   */
  FundAnswer foreseen(CaseId caseId, AidId aidId, LocalDate on, CommandData approving);

  /**
   * What was heard.
   *
   * @param version of the file that says so
   */
  record Heard(FundAnswer answer, long version) {}

  /** Somebody who listens. */
  interface Listener extends AutoCloseable {

    /**
     * What the fund has decided, or that it has not in time.
     *
     * @param approved version of the file with the approval
     */
    Heard await(long approved);

    /**
     * The same of an aid that was approved by an earlier call: what the file says already isn't
     * waited for.
     */
    Heard lookOrAwait(long approved);

    @Override
    void close();
  }
}
