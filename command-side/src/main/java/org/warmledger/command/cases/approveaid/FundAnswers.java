package org.warmledger.command.cases.approveaid;

import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;

/** Where an approver hears what the fund says. */
public interface FundAnswers {

  /** Listens from before the approval on. */
  Listener listen(CaseId caseId, AidId aidId);

  /** Somebody who listens. */
  interface Listener extends AutoCloseable {

    /** What the fund has decided, or that it has not in time. */
    FundAnswer await();

    @Override
    void close();
  }
}
