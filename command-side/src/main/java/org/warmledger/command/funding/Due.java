package org.warmledger.command.funding;

import java.time.LocalDate;
import org.warmledger.command.funds.Order;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.ReleaseReason;

/** What a fund has to do for an aid, as its file stands. */
sealed interface Due {

  /** Set it aside. */
  record Commit(FundCode fund, Order order) implements Due {}

  /** It was handed out. */
  record Settle(FundCode fund, CommitmentId commitment, LocalDate on) implements Due {}

  /** It will not be handed out; free what may have been set aside. */
  record Release(CommitmentId commitment, ReleaseReason why, LocalDate on) implements Due {}

  /** Nothing is left to do. */
  record Nothing() implements Due {}
}
